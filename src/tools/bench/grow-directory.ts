import type { Page } from 'puppeteer-core';
import { needIds as allNeedIds, type NeedId } from '../../core/need';
import {
  type Extent,
  endOf,
  generatedHoster,
  openStore,
  putGenerators,
} from './generated-directory';

const large: Extent = { hosters: 100_000, offersEach: 10 };

/**
 * Puts a generated directory in the place of the stored one; without `extent`, a million offers.
 */
export async function growDirectory(options: Page, extent = large): Promise<void> {
  const needIds = [...allNeedIds];
  await putGenerators(options);
  for (let start = 0; start < extent.hosters; start += 2_000) {
    await options.evaluate(writeHosters, { start, count: 2_000, needIds, ...extent });
  }
}

type Growth = Extent & { start: number; count: number; needIds: NeedId[] };

/** Writes `count` hosters from `start` on into the store. Runs in a page of the extension. */
async function writeHosters(growth: Growth): Promise<void> {
  const { start, count, needIds, hosters, offersEach } = growth;
  const database = await openStore();
  const stores = ['hosters', 'directoryVersion'];
  const transaction = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
  const store = transaction.objectStore('hosters');
  if (start === 0) store.clear();
  for (let place = start; place < start + count; place += 1) {
    store.put(generatedHoster(place, offersEach, needIds));
  }
  const version = { asOf: '2026-12-31', hosterCount: Math.min(start + count, hosters) };
  transaction.objectStore('directoryVersion').put(version, 'current');
  await endOf(transaction);
  database.close();
}
