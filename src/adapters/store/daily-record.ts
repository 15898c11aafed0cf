import { type DailyRecord, readDailyRecord } from '../../core/refresh/daily-record';
import { browser } from '../browser/browser';

// What has had its answer today, and when the rest is to be asked. Apart from the database: it is read by
// runs of the background that need nothing else, and it must be there even where the database is not.

const key = 'daily';

export async function loadDailyRecord(): Promise<DailyRecord> {
  return readDailyRecord((await browser.storage.local.get(key))[key]);
}

export async function saveDailyRecord(record: DailyRecord): Promise<void> {
  await browser.storage.local.set({ [key]: record });
}
