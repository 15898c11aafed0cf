import { causeOfRing } from '../../../core/refresh/next-refresh';
import { loadRefresh } from '../../store/refresh';
import { scheduleCrawl } from './alarms';
import { isCrawlInterrupted } from './crawl-federation';
import { forgetStaleRefresh, refreshDirectory } from './refresh';
import { scheduleRefresh } from './schedule-refresh';

/**
 * Goes on with a crawl that the browser interrupted when it last closed. What another source did not
 * answer is asked again in its time.
 */
export async function resumeRefresh(): Promise<void> {
  if ((await loadRefresh())?.state !== 'asking') return;
  await ((await isCrawlInterrupted()) ? refreshDirectory('crawl') : forgetStaleRefresh());
}

/** Asks what is due, if the alarm that rang was the one for it; else plans when to ask. */
export async function refreshDaily(scheduledTime: number): Promise<void> {
  const due = await scheduleRefresh(causeOfRing(Date.now(), scheduledTime));
  if (due.length > 0) await refreshDirectory(due);
}

/** Goes on with a crawl that the browser interrupted: the alarm for it rang. */
export async function resumeCrawl(): Promise<void> {
  if (await isCrawlInterrupted()) await refreshDirectory('crawl');
  else await scheduleCrawl(false);
}
