import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCrawlPlan } from '../../../src/adapters/store/crawl';
import {
  deleteDatabase,
  isBusy,
  openDatabase,
  openingLimit,
} from '../../../src/adapters/store/database';
import { readBase } from '../../../src/adapters/store/sources';
import type { Base } from '../../../src/core/refresh/source-rows';
import { asPromise, deleteRaw, openRaw } from '../../fakes/raw-database';

const base: Base = {
  source: 'mirror',
  asOf: '2026-11-22',
  gotAt: '2026-11-22T10:00:00.000Z',
  rows: ['{}'],
};
const plan = { id: 'c', root: 'https://r.example/', today: '2026-11-22', isPaused: true };

/** The stores as version 2 made them. */
function buildVersion2(database: IDBDatabase): void {
  for (const name of ['directoryVersion', 'kept', 'crawl']) database.createObjectStore(name);
  for (const name of ['hosters', 'sources', 'files']) {
    database.createObjectStore(name, { keyPath: 'id' });
  }
  database.createObjectStore('suggestions', { keyPath: 'need' });
  database.createObjectStore('further', { keyPath: ['need', 'page'] });
}

// What a former file of tests still wrote at its end may have made it anew.
beforeEach(async () => {
  await deleteDatabase();
});
afterEach(async () => {
  await deleteDatabase();
  await deleteRaw();
});

it('an upgrade from version 2 loses no rows of a source and no crawl under way', async () => {
  const database = await openRaw(2, buildVersion2);
  const transaction = database.transaction(['kept', 'crawl'], 'readwrite');
  await asPromise(transaction.objectStore('kept').put(base, 'base'));
  await asPromise(transaction.objectStore('crawl').put(plan, 'current'));
  database.close();
  expect(await readBase()).toEqual(base);
  expect(await readCrawlPlan()).toEqual(plan);
});

describe('a database that an older page holds open and does not let go', () => {
  const usual = openingLimit.inMilliseconds;
  afterEach(() => {
    openingLimit.inMilliseconds = usual;
  });

  /** Holds it open as a page of version 2 that ignores who wants to rebuild it. */
  const hold = async () => {
    openingLimit.inMilliseconds = 20;
    return openRaw(2, buildVersion2);
  };

  it('is refused in time, which is no damage, and then at once', async () => {
    const held = await hold();
    const error = await readBase().catch((reason) => reason);
    expect(isBusy(error)).toBe(true);
    openingLimit.inMilliseconds = 3_600_000;
    await expect(readBase()).rejects.toBe(error);
    held.close();
    await openDatabase().catch(() => undefined);
  });

  it('is used again as soon as it is let go, with what was in it', async () => {
    const held = await hold();
    const writing = held.transaction('kept', 'readwrite').objectStore('kept').put(base, 'base');
    await asPromise(writing);
    await expect(readBase()).rejects.toThrow();
    held.close();
    const opened = () => readBase().catch(() => null);
    await expect.poll(opened).toEqual(base);
  });

  it('can not be thrown away, and says so in time', async () => {
    const held = await hold();
    const error = await deleteDatabase().catch((reason) => reason);
    expect(isBusy(error)).toBe(true);
    held.close();
  });
});
