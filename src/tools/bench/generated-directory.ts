import type { Page } from 'puppeteer-core';
import type { Hoster, Offer } from '../../core/directory/hoster';
import type { NeedId } from '../../core/need';

// Made in a page of the extension: sending a million offers there would take longer than writing
// them. A function that runs there knows nothing of this file, save what `putGenerators` gave the
// page.

/** The extent of a generated directory: its hosters, and the offers of each. */
export type Extent = { hosters: number; offersEach: number };

/** Gives a page of the extension the functions that make hosters, under their own names. */
export async function putGenerators(page: Page): Promise<void> {
  const functions = [generatedHoster, generatedOffer, openStore, endOf];
  const named = functions.map((each) => `${each.name}: ${each}`).join(',');
  await page.evaluate(`void Object.assign(globalThis, { ${named} })`);
}

/** The hoster of this place in a generated directory: in one of 36,000 towns, never two alike. */
export function generatedHoster(
  place: number,
  offersEach: number,
  needIds: readonly NeedId[],
): Hoster {
  const id = `hoster-${String(place).padStart(6, '0')}`;
  const lat = 42 + ((place * 7_919) % 9_000) / 1_000;
  const lon = ((place * 104_729) % 8_000) / 1_000;
  const townKey = `FR:${place % 36_000}`;
  const source = 'https://www.chatons.org';
  return {
    id,
    name: `Hoster ${place}`,
    description: 'An association that runs libre services for its neighbours.',
    site: `https://${id}.example/`,
    country: 'FR',
    seat: { town: `Town ${place % 36_000}`, point: { lat, lon }, precision: 'town', townKey },
    body: 'association',
    audience: 'public',
    serviceArea: null,
    pages: null,
    status: 'active',
    membership: { evidence: 'seen', asOf: '2026', since: '2019', source },
    asOf: '2026-11',
    sources: [{ name: `https://${id}.example/`, asOf: '2026-11-22' }],
    index: null,
    offers: Array.from({ length: offersEach }, (_, offer) =>
      generatedOffer(id, place, offer, needIds),
    ),
  };
}

/** An offer of the hoster of this place; together they spread over all needs. */
function generatedOffer(
  hosterId: string,
  place: number,
  offer: number,
  needIds: readonly NeedId[],
): Offer {
  const registrations = ['none', 'free', 'member', null] as const;
  const need = (place + offer * 5) % needIds.length;
  return {
    id: `${hosterId}/software-${offer}`,
    name: `Service ${offer}`,
    address: `https://service-${offer}.${hosterId}.example/`,
    addressKind: 'service',
    action: null,
    software: [`software-${offer}`],
    softwareName: `Software ${offer}`,
    needs: needIds.slice(need, need + 1),
    registration: registrations[(place + offer) % 4] ?? null,
    price: 'donation',
    availability: 'open',
    closesOn: null,
    evidence: 'seen',
  };
}

/** Opens the extension's database, which exists. */
export function openStore(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('chatiere');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves once the transaction is done. */
export function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
