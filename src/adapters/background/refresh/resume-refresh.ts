import { asksDaily } from '../../../core/refresh/chosen-sources';
import { loadRefresh } from '../../store/refresh';
import { loadSettings } from '../../store/settings';
import { scheduleDaily } from './alarms';
import { isCrawlInterrupted } from './crawl-federation';
import { refreshDirectory } from './refresh';

/** Sets what is to ring, and goes on with what the browser interrupted when it last closed. */
export async function resumeRefresh(): Promise<void> {
  await scheduleDaily(asksDaily((await loadSettings()).sources));
  if ((await loadRefresh())?.state !== 'asking') return;
  await refreshDirectory((await isCrawlInterrupted()) ? 'crawl' : 'daily');
}
