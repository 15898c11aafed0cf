import { crawlPeriodInMinutes, isOutOfReach } from '../../../core/refresh/next-refresh';
import { browser } from '../../browser/browser';

// Two alarms: one for the daily refresh, the other goes on with a crawl that the browser interrupted.
// Firefox forgets alarms when it closes, Chromium when the extension is switched off.

const daily = 'refresh';
const crawling = 'crawl';

/** Sets the alarm of the daily refresh to an instant in milliseconds since 1970; null clears it. */
export async function setDailyAlarm(ringAt: number | null): Promise<void> {
  if (ringAt === null) await browser.alarms.clear(daily);
  else browser.alarms.create(daily, { when: ringAt });
}

/** True if the alarm of the daily refresh is set, and not by a clock that was in the future. */
export async function isDailyAlarmSet(): Promise<boolean> {
  const set = await browser.alarms.get(daily);
  return set !== undefined && !isOutOfReach(Date.now(), set.scheduledTime);
}

/**
 * Sets an alarm while a crawl is under way: should the browser stop us, it goes on soon after.
 */
export async function scheduleCrawl(isUnderWay: boolean): Promise<void> {
  if (isUnderWay) browser.alarms.create(crawling, { periodInMinutes: crawlPeriodInMinutes });
  else await browser.alarms.clear(crawling);
}

/**
 * Sets the alarm of a crawl that was interrupted to an instant in milliseconds since 1970, unless it
 * is set.
 */
export async function scheduleCrawlAgain(ringAt: number): Promise<void> {
  if (await browser.alarms.get(crawling)) return;
  browser.alarms.create(crawling, { when: ringAt, periodInMinutes: crawlPeriodInMinutes });
}

/** Calls back when an alarm rings: the daily one with the instant at which it was to ring. */
export function onAlarm(ringing: {
  refresh: (scheduledTime: number) => Promise<void>;
  crawl: () => Promise<void>;
}): void {
  browser.alarms.onAlarm.addListener(async ({ name, scheduledTime }) => {
    if (name === crawling) await ringing.crawl();
    if (name === daily) await ringing.refresh(scheduledTime);
  });
}
