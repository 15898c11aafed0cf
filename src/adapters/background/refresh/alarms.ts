import { crawlPeriodInMinutes, nextRefresh } from '../../../core/refresh/next-refresh';
import { browser } from '../../browser/browser';

// Two alarms: one wakes the background once a day, the other goes on with a crawl that the browser
// interrupted.

const daily = 'refresh';
const crawling = 'crawl';

/**
 * Sets the daily alarm where anything is to be asked daily, else clears it; one that is set stays.
 */
export async function scheduleDaily(isWanted: boolean): Promise<void> {
  if (!isWanted) await browser.alarms.clear(daily);
  else if (!(await browser.alarms.get(daily))) setDaily();
}

function setDaily(): void {
  browser.alarms.create(daily, { when: nextRefresh(Date.now(), Math.random()) });
}

/**
 * Sets an alarm while a crawl is under way: should the browser stop us, it goes on soon after.
 */
export async function scheduleCrawl(isUnderWay: boolean): Promise<void> {
  if (isUnderWay) browser.alarms.create(crawling, { periodInMinutes: crawlPeriodInMinutes });
  else await browser.alarms.clear(crawling);
}

/** Calls back when an alarm rings; the next daily one is set before anything can go wrong. */
export function onAlarm(ringing: Record<'refresh' | 'crawl', () => Promise<void>>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === crawling) await ringing.crawl();
    if (name !== daily) return;
    setDaily();
    await ringing.refresh();
  });
}
