import { reportFault } from '../browser/faults';
import { answerHostersWanted } from './hosters';
import type { Answerers } from './message-listener';
import { answerNudgeAnswered } from './nudge-answered';
import { answerNudgeChosen } from './nudge-switch';
import { answerWatchedChosen } from './opt-ins';
import { answerPreviousWanted } from './previous-directory';
import { answerCrawlPaused } from './refresh/pause-crawl';
import { answerRefreshWanted } from './refresh/refresh';
import { answerSettingsChosen } from './settings';
import { followWithNudge } from './show-nudge';
import { answerSourcesChosen } from './sources';
import { answerServiceSpotted } from './spotted';
import { answerSuggestionsWanted } from './suggestions';
import { answerCountingChosen, answerCountsErased } from './visit-counts';

/** The function that answers each message. */
export const answerers: Answerers = {
  serviceSpotted: async (told, sender) => {
    await answerServiceSpotted(told, sender);
    await followWithNudge(told, sender).catch((error) => reportFault(error, 'nudge'));
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
};
