import { render } from 'preact';
import { i18n } from '../../adapters/browser/i18n';
import { ask } from '../../adapters/browser/messenger';
import { today } from '../../adapters/browser/today';
import { builtInMirror } from '../../adapters/package/built-in-mirror';
import { loadWatching } from '../../adapters/package/data';
import { loadServiceCards } from '../../adapters/package/files';
import { findServiceName } from '../../adapters/package/service-at';
import { keepAwaited } from '../../adapters/pages/awaited';
import { describePage } from '../../adapters/pages/describe-page';
import { readDirectoryFacts } from '../../adapters/pages/directory-facts';
import { changeAndDescribeFavourites, describeFavourites } from '../../adapters/pages/favourites';
import { findNewCommune, findTowns } from '../../adapters/pages/find-towns';
import { chooseLanguage } from '../../adapters/pages/interface/chosen-language';
import { dismissWhatsNew, findWhatsNew } from '../../adapters/pages/interface/whats-new';
import { followRefresh } from '../../adapters/pages/left-refresh';
import * as newsActions from '../../adapters/pages/news/find-news';
import { chooseNudge } from '../../adapters/pages/nudge';
import { chooseWatched } from '../../adapters/pages/opt-ins';
import { readPrivacyFacts } from '../../adapters/pages/privacy-facts';
import { endQuiet, restoreQuiet } from '../../adapters/pages/quiet';
import { readFileFacts } from '../../adapters/pages/settings-file/file-facts';
import * as replacement from '../../adapters/pages/settings-file/replace-settings';
import { chooseSources, needAgreement } from '../../adapters/pages/sources';
import { startSurface } from '../../adapters/pages/start-surface';
import { askBack, readTakenBack } from '../../adapters/pages/taken-back';
import { onPermissionsChanged } from '../../adapters/permissions/permissions';
import { loadBackgroundState, saveNotice } from '../../adapters/store/background-state';
import * as choicesStore from '../../adapters/store/choices';
import { eraseFaults, loadFaults, watchFaults } from '../../adapters/store/faults';
import { loadChosenLanguage } from '../../adapters/store/interface/chosen-language';
import { loadNudge } from '../../adapters/store/nudge';
import { loadRefresh } from '../../adapters/store/refresh';
import { eraseRequests } from '../../adapters/store/request-log';
import { loadSettings } from '../../adapters/store/settings';
import { loadVisitCounts } from '../../adapters/store/visit-counts';
import { oneByOne } from '../../core/serialise';
import { I18nContext } from '../../ui/i18n-context';
import type { DirectoryProps } from './directory/directory-props';
import { knownListsIn } from './directory/known-lists';
import { Options, type OptionsProps } from './options';
import type { PrivacyProps } from './privacy/privacy-section';
import type { SettingsFileProps } from './settings-file/use-replacing';
import type { WatchedProps } from './watched/watched-section';
import './options.css';

const knownLists = knownListsIn(i18n);
const watching = loadWatching();

/** The facts of the directory as they are now, for the page to say. */
async function readFacts(): Promise<DirectoryProps> {
  const [{ directory, isHeldUp, previous, states }, refresh, { sources }] = await Promise.all([
    readDirectoryFacts(draw),
    loadRefresh(),
    loadSettings(),
  ]);
  return {
    today: today(),
    directory,
    isHeldUp,
    previous: previous?.asOf ?? null,
    refresh,
    sources,
    builtInMirror,
    knownLists,
    listFacts: { parts: directory?.lists ?? [], states: states ?? [] },
    chooseSources: (chosen) => thenDraw(chooseSources(chosen)),
    refreshNow: () => ask('refreshWanted', null),
    pause: (isPaused) => ask('crawlPaused', { isPaused }),
    goBack: () => thenDraw(ask('previousWanted', { gotAt: previous?.gotAt ?? '' })),
  };
}

async function readWatching(): Promise<WatchedProps> {
  const [known, { watched }] = await Promise.all([watching, loadSettings()]);
  return {
    watching: known,
    takenBack: { sites: await readTakenBack(), askBack },
    watched,
    chooseWatched: (chosen) => thenDraw(chooseWatched(known.optIns, watched, chosen)),
  };
}

async function readPrivacy(): Promise<PrivacyProps> {
  return {
    ...(await readPrivacyFacts()),
    optIns: (await watching).optIns,
    listNames: new Map(knownLists.map(({ id, name }) => [id, name])),
    eraseRequests: () => eraseRequests().then(draw),
  };
}

/** The count of how often the settings were replaced: their sections begin anew then. */
let revision = 0;

/** Draws the page after something was chosen, then gives the answer to that choice. */
async function thenDraw<Answer>(choosing: Promise<Answer>): Promise<Answer> {
  const answer = await choosing;
  await draw();
  return answer;
}

/** Chooses the language, and begins the page anew in it. */
const speak: OptionsProps['language']['choose'] = async (language) => {
  const answer = await chooseLanguage(language);
  if (answer.ok) location.reload();
  return answer;
};

/** Draws the page after the settings were replaced, then gives the answer to that. */
async function afterDrawing<Answer>(replacing: Promise<Answer>): Promise<Answer> {
  const answer = await replacing;
  revision += 1;
  return thenDraw(Promise.resolve(answer));
}

async function readFile(): Promise<SettingsFileProps> {
  return {
    ...(await readFileFacts()),
    loadChoices: choicesStore.loadChoices,
    findService: findServiceName,
    needAgreement,
    replace: (choices, by) => afterDrawing(replacement.replaceSettings(choices, by)),
    undo: (former) => afterDrawing(replacement.undoReplacement(former)),
    settle: () => thenDraw(choicesStore.forgetReplacedSettings()),
  };
}

const choosing = {
  ...newsActions,
  findWhatsNew,
  dismissWhatsNew,
  findTowns,
  findNewCommune,
  chooseHome: (home) => thenDraw(ask('settingsChosen', { choices: { home } })),
  chooseFilters: (filters) => thenDraw(ask('settingsChosen', { choices: { filters } })),
  changeFavourites: (change) => thenDraw(changeAndDescribeFavourites(change)),
  findService: findServiceName,
  setHasDot: (hasDot) => thenDraw(ask('settingsChosen', { choices: { hasDot } })),
  endQuiet: (service) => thenDraw(endQuiet(service)),
  restoreQuiet: (service, former) => thenDraw(restoreQuiet(service, former)),
  setAwaited: keepAwaited,
  dismissNotice: () => saveNotice(null),
} satisfies Partial<OptionsProps>;

async function readAll(): Promise<OptionsProps> {
  // Before the settings are read: those of a later revision are drawn in their turn.
  const drawn = revision;
  const [settings, directory, watched, privacy] = await Promise.all([
    loadSettings(),
    readFacts(),
    readWatching(),
    readPrivacy(),
  ]);
  const [favourites, settingsFile] = await Promise.all([describeFavourites(), readFile()]);
  return {
    revision: drawn,
    settings,
    today: today(),
    serviceNames: settingsFile.serviceNames,
    settingsFile,
    directory,
    watched,
    nudge: { ...(await loadNudge()), chooseNudge: (change) => thenDraw(chooseNudge(change)) },
    privacy,
    faults: {
      ...settingsFile.outlet,
      faults: await loadFaults(),
      eraseFaults: () => thenDraw(eraseFaults()),
    },
    ...choosing,
    favourites,
    services: [...(await loadServiceCards()).values()],
    way: {
      isCounting: (await loadVisitCounts()).isCounting,
      setCounting: (isOn) => thenDraw(ask('countingChosen', { isCounting: isOn })),
    },
    language: { chosen: await loadChosenLanguage(), choose: speak },
    notice: (await loadBackgroundState()).notice,
  };
}

/** Draws the page, one time after the other: what was read first must not be drawn last. */
const draw = oneByOne(async () => {
  const page = <Options {...(await readAll())} />;
  render(<I18nContext.Provider value={i18n}>{page}</I18nContext.Provider>, document.body);
});

async function start(): Promise<void> {
  describePage(i18n, i18n.say('options_title'));
  for (const watch of [followRefresh, watchFaults, onPermissionsChanged]) watch(draw);
  await draw();
  await newsActions.tellOpened();
}

startSurface('options', start);
