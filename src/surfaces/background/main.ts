import { answerAfresh } from '../../adapters/answer-needs';
import { browser } from '../../adapters/browser';
import {
  answerHosters,
  answerSuggestions,
  chooseFavourites,
  chooseFilters,
  chooseHome,
  fillDirectory,
  updateDirectory,
} from '../../adapters/directory';
import { answer } from '../../adapters/messenger';
import {
  chooseSources,
  listenToAlarms,
  pauseOrResume,
  refreshNow,
  restorePrevious,
  resumeRefreshing,
} from '../../adapters/sources';
import { forgetSpotted } from '../../adapters/spotted-tabs';
import { signSpotted } from '../../adapters/tab-sign';

answer({
  serviceSpotted: signSpotted,
  suggestionsWanted: answerSuggestions,
  hostersWanted: answerHosters,
  homeChosen: chooseHome,
  filtersChosen: chooseFilters,
  favouritesChosen: chooseFavourites,
  sourcesChosen: chooseSources,
  refreshWanted: refreshNow,
  crawlPaused: pauseOrResume,
  previousWanted: restorePrevious,
});

browser.tabs.onRemoved.addListener((tabId) => forgetSpotted(tabId));

listenToAlarms();

browser.runtime.onStartup.addListener(async () => {
  await fillDirectory();
  await resumeRefreshing();
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/surfaces/welcome/index.html') });
    await fillDirectory();
  } else {
    await updateDirectory();
    await resumeRefreshing();
  }
});

// The browser may have stopped us before every need was answered: one read tells.
void answerAfresh().catch(() => undefined);
