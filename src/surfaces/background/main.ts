import { answerAfresh } from '../../adapters/answer-needs';
import { browser } from '../../adapters/browser';
import {
  answerSuggestions,
  chooseFavourites,
  chooseFilters,
  chooseHome,
  fillDirectory,
  refillDirectory,
} from '../../adapters/directory';
import { answer } from '../../adapters/messenger';
import { forgetSpotted } from '../../adapters/spotted-tabs';
import { signSpotted } from '../../adapters/tab-sign';

answer({
  serviceSpotted: signSpotted,
  suggestionsWanted: answerSuggestions,
  homeChosen: chooseHome,
  filtersChosen: chooseFilters,
  favouritesChosen: chooseFavourites,
});

browser.tabs.onRemoved.addListener((tabId) => forgetSpotted(tabId));

browser.runtime.onStartup.addListener(fillDirectory);

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/surfaces/welcome/index.html') });
    await fillDirectory();
  } else {
    // The package of a new version may bring a newer directory.
    await refillDirectory();
  }
});

// The browser may have stopped us before every need was answered: one read tells.
void answerAfresh().catch(() => undefined);
