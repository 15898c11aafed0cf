import { causeOfRing, drawCrawlAgain } from '../../../core/refresh/next-refresh';
import { isUnderWay } from '../../../core/refresh/status';
import { withLockIfFree } from '../../browser/locks';
import { forgetRefresh, loadRefresh, saveRefresh } from '../../store/refresh';
import { noteInterruptedRequests } from '../../store/request-log';
import { scheduleCrawl, scheduleCrawlAgain } from './alarms';
import { isCrawlInterrupted } from './crawl-federation';
import { refreshDirectory } from './refresh';
import { noteInterrupted, scheduleRefresh } from './schedule-refresh';

/**
 * Says that a refresh was cut short, where it seems to ask and the background that was at it is gone, and
 * sets the alarms that take it up again. Asks nothing: a page's message may have woken us. Where it was
 * stopped at its very end nothing is left of it, and it is forgotten.
 */
export async function noteCutShort(): Promise<void> {
  if ((await loadRefresh())?.state !== 'asking') return;
  await withLockIfFree('refresh', async () => {
    const refresh = await loadRefresh();
    if (refresh?.state !== 'asking') return;
    // Pages are drawn again for the refresh: the log of requests must say so by then.
    await noteInterruptedRequests();
    // The alarms come first: stopped between, we find it asking again.
    const isDue = await noteInterrupted();
    const isCrawl = await isCrawlInterrupted();
    if (isCrawl) await scheduleCrawlAgain(drawCrawlAgain(Date.now(), Math.random()));
    await (isDue || isCrawl ? saveRefresh({ ...refresh, state: 'interrupted' }) : forgetRefresh());
  });
}

/**
 * Goes on with a crawl that the browser interrupted when it last closed. What another source did not
 * answer is asked again in its time.
 */
export async function resumeRefresh(): Promise<void> {
  if (!isUnderWay(await loadRefresh())) return;
  await ((await isCrawlInterrupted()) ? refreshDirectory('crawl') : noteCutShort());
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
