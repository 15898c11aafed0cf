import type { Page } from 'puppeteer-core';
import { needs } from '../../core/need';

type Extent = { hosters: number; offersEach: number };

const large: Extent = { hosters: 100_000, offersEach: 10 };

/** Puts a generated directory in the place of the kept one: a million offers if nothing is said. */
export async function growDirectory(options: Page, extent = large): Promise<void> {
  const ids = needs.map(({ id }) => id);
  for (let start = 0; start < extent.hosters; start += 2_000) {
    await options.evaluate(writeHosters, { start, count: 2_000, ids, ...extent });
  }
}

type Growth = Extent & { start: number; count: number; ids: string[] };

/** Runs in a page of the extension. */
async function writeHosters(growth: Growth): Promise<void> {
  const { start, count, ids, hosters, offersEach } = growth;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('chatiere');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stores = ['hosters', 'directoryVersion'];
  const transaction = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
  const store = transaction.objectStore('hosters');
  if (start === 0) store.clear();
  for (let place = start; place < start + count; place += 1) {
    const id = `hoster-${String(place).padStart(6, '0')}`;
    store.put({
      id,
      name: `Hoster ${place}`,
      description: 'An association that runs libre services for its neighbours.',
      site: `https://${id}.example/`,
      country: 'FR',
      seat: {
        town: `Town ${place % 36_000}`,
        point: {
          lat: 42 + ((place * 7_919) % 9_000) / 1_000,
          lon: ((place * 104_729) % 8_000) / 1_000,
        },
        precision: 'town',
        townKey: `FR:${place % 36_000}`,
      },
      body: 'association',
      audience: 'public',
      status: 'active',
      membership: {
        evidence: 'seen',
        asOf: '2026',
        since: '2019',
        source: 'https://www.chatons.org',
      },
      asOf: '2026-11',
      sources: [{ name: `https://${id}.example/`, asOf: '2026-11-22' }],
      index: null,
      offers: Array.from({ length: offersEach }, (_, offer) => ({
        id: `${id}/software-${offer}`,
        name: `Service ${offer}`,
        address: `https://service-${offer}.${id}.example/`,
        addressKind: 'service',
        software: [`software-${offer}`],
        softwareName: `Software ${offer}`,
        needs: [ids[(place + offer * 5) % ids.length]],
        registration: ['none', 'free', 'member', null][(place + offer) % 4],
        price: 'donation',
        availability: 'open',
        evidence: 'seen',
      })),
    });
  }
  const version = { asOf: '2026-12-31', hosterCount: Math.min(start + count, hosters) };
  transaction.objectStore('directoryVersion').put(version, 'current');
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
