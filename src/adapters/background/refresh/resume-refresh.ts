import { asksDaily } from '../../../core/refresh/chosen-sources';
import { loadRefresh } from '../../store/refresh';
import { loadSettings } from '../../store/settings';
import { scheduleCrawl, scheduleDaily } from './alarms';
import { isCrawlInterrupted } from './crawl-federation';
import { refreshDirectory } from './refresh';

/** Sets what is to ring, and goes on with what the browser interrupted when it last closed. */
export async function resumeRefresh(): Promise<void> {
  await scheduleDaily(asksDaily((await loadSettings()).sources));
  if ((await loadRefresh())?.state !== 'asking') return;
  await refreshDirectory((await isCrawlInterrupted()) ? 'crawl' : 'daily');
}

/** Goes on with a crawl that the browser interrupted: the alarm for it rang. */
export async function resumeCrawl(): Promise<void> {
  if (await isCrawlInterrupted()) await refreshDirectory('crawl');
  else await scheduleCrawl(false);
}
