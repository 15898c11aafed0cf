import { browser } from '../../adapters/browser';
import {
  answerSuggestions,
  chooseHome,
  fillDirectory,
  refillDirectory,
} from '../../adapters/directory';
import { answer } from '../../adapters/messenger';
import { loadSettings } from '../../adapters/settings-store';
import { forgetSpotted } from '../../adapters/spotted-tabs';
import { signSpotted } from '../../adapters/tab-sign';

answer({
  serviceSpotted: signSpotted,
  suggestionsWanted: answerSuggestions,
  homeChosen: chooseHome,
});

browser.tabs.onRemoved.addListener((tabId) => forgetSpotted(tabId));

browser.runtime.onStartup.addListener(fillDirectory);

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/surfaces/welcome/index.html') });
    await fillDirectory();
  } else {
    // The package of a new version may bring a newer directory.
    await refillDirectory((await loadSettings()).home);
  }
});
