import { dailySourcesOf } from '../../../core/refresh/chosen-sources';
import { drawCrawlAgain } from '../../../core/refresh/next-refresh';
import { isUnderWay } from '../../../core/refresh/status';
import { builtInMirror } from '../../package/built-in-mirror';
import { loadRefresh } from '../../store/refresh';
import { loadSettings } from '../../store/settings';
import { isDailyAlarmSet, scheduleCrawlAgain } from './alarms';

/**
 * Sets the alarms that are wanted and missing, whatever woke the background: the moment is drawn over
 * the next hour, so that no request tells of a visit.
 */
export async function keepAlarms(): Promise<void> {
  const { sources } = await loadSettings();
  const isDaily = dailySourcesOf(sources, builtInMirror).length > 0;
  if (isDaily && !(await isDailyAlarmSet())) {
    await (await import('./schedule-refresh')).keepDailyAlarm();
  }
  // A crawl that is under way in this run sets its own alarm, over this one.
  if (sources.source === 'federation' && isUnderWay(await loadRefresh())) {
    await scheduleCrawlAgain(drawCrawlAgain(Date.now(), Math.random()));
  }
}
