import { onAlarm } from './alarms';

/**
 * Refreshes what an alarm rings for: daily all but the hosters, and these where a crawl was
 * interrupted. To be called at the start of every run of the background: they wake it.
 */
export function listenToAlarms(): void {
  onAlarm({
    refresh: async (scheduledTime) =>
      (await import('./resume-refresh')).refreshDaily(scheduledTime),
    crawl: async () => (await import('./resume-refresh')).resumeCrawl(),
  });
}
