import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { readCrawlPlan } from '../../../src/adapters/store/crawl';
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

afterEach(deleteRaw);

it('an upgrade from version 2 loses no rows of a source and no crawl under way', async () => {
  const database = await openRaw(2, buildVersion2);
  const transaction = database.transaction(['kept', 'crawl'], 'readwrite');
  await asPromise(transaction.objectStore('kept').put(base, 'base'));
  await asPromise(transaction.objectStore('crawl').put(plan, 'current'));
  database.close();
  expect(await readBase()).toEqual(base);
  expect(await readCrawlPlan()).toEqual(plan);
});
