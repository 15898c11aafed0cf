import { answerAfresh } from '../../adapters/background/compute-answers';
import {
  answerHostersWanted,
  answerSuggestionsWanted,
  fillDirectory,
  updateDirectory,
} from '../../adapters/background/directory';
import {
  answerNudgeAnswered,
  followWithNudge,
  type SayWhere,
} from '../../adapters/background/nudge';
import { answerNudgeChosen, keepNudging } from '../../adapters/background/nudge-switch';
import { answerWatchedChosen, keepWatching } from '../../adapters/background/opt-ins';
import { answerSettingsChosen } from '../../adapters/background/settings';
import {
  answerCrawlPaused,
  answerPreviousWanted,
  answerRefreshWanted,
  answerSourcesChosen,
  listenToAlarms,
  mendSources,
  resumeRefreshing,
} from '../../adapters/background/sources';
import { answerServiceSpotted } from '../../adapters/background/toolbar-icon';
import { browser } from '../../adapters/browser/browser';
import { i18n } from '../../adapters/browser/i18n';
import { answer } from '../../adapters/browser/messenger';
import { onPermissionRemoved } from '../../adapters/permissions/permissions';
import { forgetSpotted } from '../../adapters/store/spotted-tabs';
import {
  answerCountingChosen,
  answerCountsErased,
  dropOldCounts,
} from '../../adapters/store/visit-counts';
import { defaultCountry, wherePhrase } from '../../ui/phrases';

const sayWhere: SayWhere = (suggestion, home) =>
  wherePhrase(suggestion, home?.country ?? defaultCountry, i18n);

answer({
  serviceSpotted: async (told, sender) => {
    await answerServiceSpotted(told, sender);
    await followWithNudge(told, sender, sayWhere).catch(() => undefined);
    return null;
  },
  suggestionsWanted: answerSuggestionsWanted,
  hostersWanted: answerHostersWanted,
  sourcesChosen: answerSourcesChosen,
  settingsChosen: answerSettingsChosen,
  watchedChosen: answerWatchedChosen,
  nudgeChosen: answerNudgeChosen,
  nudgeAnswered: answerNudgeAnswered,
  refreshWanted: answerRefreshWanted,
  crawlPaused: answerCrawlPaused,
  previousWanted: answerPreviousWanted,
  countingChosen: answerCountingChosen,
  countsErased: answerCountsErased,
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

// The browser may have stopped us before sources took effect or every need was answered: a read
// tells.
void mendSources().catch(() => undefined);
void answerAfresh().catch(() => undefined);
