import { answerAfresh } from '../../adapters/answer-needs';
import { browser } from '../../adapters/browser';
import { chooseSettings } from '../../adapters/chosen-settings';
import {
  answerHosters,
  answerSuggestions,
  chooseFavourites,
  chooseFilters,
  chooseHome,
  fillDirectory,
  updateDirectory,
} from '../../adapters/directory';
import { chooseNudge, keepNudging } from '../../adapters/keep-nudging';
import { chooseWatched, keepWatching } from '../../adapters/keep-watching';
import { answer } from '../../adapters/messenger';
import { followWithNudge, type SayWhere, takeNudgeAnswer } from '../../adapters/nudge';
import { onPermissionRemoved } from '../../adapters/permissions';
import {
  chooseSources,
  listenToAlarms,
  mendSources,
  pauseOrResume,
  refreshNow,
  restorePrevious,
  resumeRefreshing,
} from '../../adapters/sources';
import { forgetSpotted } from '../../adapters/spotted-tabs';
import { signSpotted } from '../../adapters/tab-sign';
import { chooseCounting, dropOldCounts, eraseCounts } from '../../adapters/way';
import { words } from '../../adapters/words';
import { defaultCountry, wherePhrase } from '../../ui/phrases';

const sayWhere: SayWhere = (suggestion, home) =>
  wherePhrase(suggestion, home?.country ?? defaultCountry, words);

answer({
  serviceSpotted: async (told, sender) => {
    await signSpotted(told, sender);
    await followWithNudge(told, sender, sayWhere).catch(() => undefined);
    return null;
  },
  suggestionsWanted: answerSuggestions,
  hostersWanted: answerHosters,
  homeChosen: chooseHome,
  filtersChosen: chooseFilters,
  favouritesChosen: chooseFavourites,
  sourcesChosen: chooseSources,
  settingsChosen: chooseSettings,
  watchedChosen: chooseWatched,
  nudgeChosen: chooseNudge,
  nudgeAnswered: takeNudgeAnswer,
  refreshWanted: refreshNow,
  crawlPaused: pauseOrResume,
  previousWanted: restorePrevious,
  countingChosen: chooseCounting,
  countsErased: eraseCounts,
});

browser.tabs.onRemoved.addListener((tabId) => forgetSpotted(tabId));

listenToAlarms();
onPermissionRemoved(keepWatching);
onPermissionRemoved(keepNudging);

browser.runtime.onStartup.addListener(dropOldCounts);
browser.runtime.onStartup.addListener(async () => {
  await keepWatching();
  await fillDirectory();
  await resumeRefreshing();
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/surfaces/welcome/index.html') });
    await fillDirectory();
  } else {
    await keepWatching();
    await updateDirectory();
    await resumeRefreshing();
  }
});

// The browser may have stopped us before sources took effect or every need was answered: a read tells.
void mendSources().catch(() => undefined);
void answerAfresh().catch(() => undefined);
