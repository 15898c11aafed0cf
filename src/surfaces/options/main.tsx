import { render } from 'preact';
import { builtInMirror } from '../../adapters/built-in-mirror';
import { chooseWatched } from '../../adapters/choose-watched';
import { readDirectory } from '../../adapters/directory-facts';
import { chooseSources } from '../../adapters/directory-sources';
import { describeFavourites } from '../../adapters/favourites';
import { findNewCommune, findTowns } from '../../adapters/find-towns';
import { ask } from '../../adapters/messenger';
import { readHeld } from '../../adapters/needed-sites';
import { loadWatching } from '../../adapters/package-files';
import { onPermissionsChanged } from '../../adapters/permissions';
import { loadRefresh, watchRefresh } from '../../adapters/refresh-store';
import { eraseRequests, loadRequests } from '../../adapters/request-log';
import { loadSettings, saveDot, saveNotice } from '../../adapters/settings-store';
import { readPrevious } from '../../adapters/source-store';
import { words } from '../../adapters/words';
import { asksNobody } from '../../core/directory/chosen-sources';
import { indexes } from '../../core/directory/indexes';
import { success } from '../../core/result';
import { WordsContext } from '../../ui/words-context';
import type { DirectoryProps } from './directory-section';
import { Options } from './options';
import type { PrivacyProps } from './privacy-section';
import type { WatchedProps } from './watched-section';
import './options.css';

document.documentElement.lang = words.language;
document.title = words.say('options_title');

const knownIndexes = indexes.map(({ id, name, about }) => ({ id, name, about: words.say(about) }));

const watching = loadWatching();

/** What the page says of the directory, as it is now. */
async function readFacts(): Promise<DirectoryProps> {
  const [directory, previous, refresh, { sources }] = await Promise.all([
    readDirectory(),
    readPrevious().catch(() => undefined),
    loadRefresh(),
    loadSettings(),
  ]);
  return {
    today: new Date().toISOString().slice(0, 10),
    directory,
    previous: previous?.asOf ?? null,
    refresh,
    sources,
    builtInMirror,
    knownIndexes,
    chooseSources: async (chosen) => {
      const answer = await chooseSources(chosen);
      await draw();
      return answer;
    },
    refreshNow: () => void ask('refreshWanted', null),
    pause: (isPaused) => void ask('crawlPaused', { isPaused }),
    goBack: () => void ask('previousWanted', null).then(draw),
  };
}

async function readWatching(): Promise<WatchedProps> {
  const [known, { watched }] = await Promise.all([watching, loadSettings()]);
  return {
    watching: known,
    watched,
    chooseWatched: async (chosen) => {
      const answer = await chooseWatched(known.optIns, watched, chosen);
      await draw();
      return answer;
    },
  };
}

async function readPrivacy(): Promise<PrivacyProps> {
  const [held, requests, { optIns }, { sources, watched }] = await Promise.all([
    readHeld(),
    loadRequests(),
    watching,
    loadSettings(),
  ]);
  return {
    asksNobody: asksNobody(sources),
    held,
    optIns,
    watched,
    requests,
    indexNames: new Map(knownIndexes.map(({ id, name }) => [id, name])),
    eraseRequests: () => eraseRequests().then(draw),
  };
}

let begun = 0;
let shown = 0;

/** Draws everything as it is now; what was begun earlier and comes later is out of date. */
async function draw(): Promise<void> {
  begun += 1;
  const turn = begun;
  const [settings, directory, watched, privacy, favourites] = await Promise.all([
    loadSettings(),
    readFacts(),
    readWatching(),
    readPrivacy(),
    describeFavourites(),
  ]);
  if (turn < shown) return;
  shown = turn;
  render(
    <WordsContext.Provider value={words}>
      <Options
        settings={settings}
        directory={directory}
        watched={watched}
        privacy={privacy}
        findTowns={findTowns}
        findNewCommune={findNewCommune}
        chooseHome={(home) => ask('homeChosen', { home })}
        chooseFilters={(filters) => ask('filtersChosen', { filters })}
        favourites={favourites}
        chooseFavourites={async (chosen) => {
          const kept = await ask('favouritesChosen', { favourites: chosen });
          return kept.ok ? success(await describeFavourites()) : kept;
        }}
        setDot={saveDot}
        dismissNotice={() => saveNotice(null)}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

void draw();
watchRefresh(() => void draw());
onPermissionsChanged(() => void draw());
