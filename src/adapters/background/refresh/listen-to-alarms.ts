import { onAlarm, scheduleCrawl } from './alarms';
import { isCrawlInterrupted } from './crawl-federation';
import { refreshDirectory } from './refresh';

/**
 * Refreshes what an alarm rings for: daily all but the hosters, and these where a crawl was
 * interrupted. To be called at the start of every run of the background: they wake it.
 */
export function listenToAlarms(): void {
  onAlarm({
    refresh: () => refreshDirectory('daily'),
    crawl: async () => {
      if (await isCrawlInterrupted()) await refreshDirectory('crawl');
      else await scheduleCrawl(false);
    },
  });
}
