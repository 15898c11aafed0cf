import { render } from 'preact';
import { findAnswer } from '../../adapters/answers';
import { describePage } from '../../adapters/describe-page';
import { findTowns } from '../../adapters/find-towns';
import { ask } from '../../adapters/messenger';
import { loadSettings } from '../../adapters/settings-store';
import { words } from '../../adapters/words';
import type { NeedId } from '../../core/need';
import { WordsContext } from '../../ui/words-context';
import { Welcome } from './welcome';
import './welcome.css';

describePage(words, words.say('welcome_title'));

/** What most people come for. */
const exampleNeeds: readonly NeedId[] = ['text-collab', 'file-sync', 'videoconf'];

async function loadExamples() {
  const found = await Promise.all(exampleNeeds.map(findAnswer));
  return found.map(({ ready }) => ready);
}

async function start(): Promise<void> {
  const { home } = await loadSettings();
  render(
    <WordsContext.Provider value={words}>
      <Welcome
        home={home}
        examples={home ? await loadExamples() : []}
        findTowns={findTowns}
        chooseHome={(home) => ask('homeChosen', { home })}
        loadExamples={loadExamples}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

void start();
