import { render } from 'preact';
import { readDirectory } from '../../adapters/directory-facts';
import { findNewCommune, findTowns } from '../../adapters/find-towns';
import { ask } from '../../adapters/messenger';
import { loadSettings, saveDot, saveNotice } from '../../adapters/settings-store';
import { words } from '../../adapters/words';
import { WordsContext } from '../../ui/words-context';
import { Options } from './options';
import './options.css';

document.documentElement.lang = words.language;
document.title = words.say('options_title');

async function start(): Promise<void> {
  const directory = await readDirectory();
  render(
    <WordsContext.Provider value={words}>
      <Options
        settings={await loadSettings()}
        directory={directory}
        findTowns={findTowns}
        findNewCommune={findNewCommune}
        chooseHome={(home) => ask('homeChosen', { home })}
        setDot={saveDot}
        dismissNotice={() => saveNotice(null)}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

void start();
