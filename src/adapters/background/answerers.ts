import type { Messages } from '../../core/messages';
import { reportFault } from '../browser/faults';
import { doLatest } from '../browser/latest';
import { loadNudge } from '../store/nudge';
import type { Answerers } from './message-listener';
import type { Sender } from './senders';
import { answerServiceSpotted } from './spotted';

type Spotted = { told: Messages['serviceSpotted']['question']; sender: Sender };

/**
 * The function that answers each message. What every spotted page asks is at hand; the rest is run when
 * it is wanted: docs/decisions/build/the-background-is-one-file.md.
 */
export const answerers: Answerers = {
  serviceSpotted: async (told, sender) => {
    await answerServiceSpotted(told, sender);
    if (sender.tab?.id !== undefined) await nudgeInOrder(sender.tab.id, { told, sender });
    return null;
  },
  suggestionsWanted: async (question) =>
    (await import('./suggestions')).answerSuggestionsWanted(question),
  hostersWanted: async (question) =>
    (await import('./hosters/hosters')).answerHostersWanted(question),
  sourcesChosen: async (question) => (await import('./sources')).answerSourcesChosen(question),
  settingsChosen: async (question) => (await import('./settings')).answerSettingsChosen(question),
  offerPostponed: async (question) => (await import('./postpone')).answerOfferPostponed(question),
  watchedChosen: async (question) => (await import('./opt-ins')).answerWatchedChosen(question),
  nudgeChosen: async (question) =>
    (await import('./nudge/nudge-switch')).answerNudgeChosen(question),
  nudgeAnswered: async (question, sender) =>
    (await import('./nudge/nudge-answered')).answerNudgeAnswered(question, sender),
  pageOpened: async (_, sender) => (await import('./refresh/page-opened')).answerPageOpened(sender),
  refreshWanted: async () => (await import('./refresh/refresh')).answerRefreshWanted(),
  crawlPaused: async (question) =>
    (await import('./refresh/pause-crawl')).answerCrawlPaused(question),
  hosterCheckWanted: async (question, sender) =>
    (await import('./hosters/hoster-check')).answerHosterCheckWanted(question, sender),
  previousWanted: async (question) =>
    (await import('./previous-directory')).answerPreviousWanted(question),
  countingChosen: async (question) =>
    (await import('./visit-counts')).answerCountingChosen(question),
  languageChosen: async (question) =>
    (await import('./language/language-chosen')).answerLanguageChosen(question),
  countsErased: async () => (await import('./visit-counts')).answerCountsErased(),
};

/**
 * Follows a tab's page with the nudge, its last service last: a page that changes its address often has one
 * of them waiting.
 */
const nudgeInOrder = doLatest(async (_tabId: number, { told, sender }: Spotted) => {
  try {
    if ((await loadNudge()).isOn)
      await (await import('./nudge/show-nudge')).followWithNudge(told, sender);
  } catch (error) {
    reportFault(error, 'nudge');
  }
});
