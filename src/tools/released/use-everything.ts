import type { Page } from 'puppeteer-core';
import type { Hoster } from '../../core/directory/hoster';
import type { Result } from '../../core/result';
import type { Choices } from '../../core/settings/choices';
import type { Driver } from '../browsers/driver';
import { until } from '../browsers/driver';
import { askBackground, callApi } from '../browsers/extension-world';
import type { Site } from '../browsers/local-web';
import { dumpDatabase, type Stored, type StoredStore } from './stored';

/** The address of the made-up list that is added beside the directory. */
const listAddress = 'https://ecole.example/liste.json';

const hoster: Hoster = {
  id: 'volcans',
  name: 'Lycée des Volcans',
  description: null,
  site: 'https://volcans.example/',
  country: 'FR',
  seat: {
    town: 'Aurillac',
    point: { lat: 44.93, lon: 2.44 },
    precision: 'town',
    townKey: 'FR:15014',
  },
  body: 'association',
  audience: null,
  pages: null,
  serviceArea: null,
  status: 'active',
  membership: null,
  asOf: '2026-11',
  sources: [],
  index: null,
  offers: [
    {
      id: 'volcans/etherpad',
      name: 'Pad',
      address: 'https://pad.volcans.example/',
      addressKind: 'service',
      action: null,
      software: ['etherpad'],
      softwareName: 'Etherpad',
      needs: ['text-collab'],
      registration: 'none',
      price: 'free',
      availability: 'open',
      closesOn: null,
      evidence: 'seen',
    },
  ],
};

/** The web on which everything is used: one list, and pages that are their titles. */
export const usedWeb: Site = (host, _path, { response }) => {
  if (host !== new URL(listAddress).host) return `<!doctype html><title>${host}</title>`;
  response.end(JSON.stringify({ schema: 1, asOf: '2026-11-01', hosters: [hoster] }));
  return undefined;
};

/** Something else than the default of each choice. */
const choices: Partial<Choices> = {
  home: {
    country: 'FR',
    code: '15014',
    point: { lat: 44.9262, lon: 2.4399 },
    label: 'Aurillac (Cantal)',
  },
  filters: {
    noAccount: true,
    freeOfCharge: false,
    chatonsOnly: false,
    countries: ['BE', 'FR'],
    bodies: ['association', 'cooperative'],
    onlySeen: false,
  },
  favourites: [{ need: 'videoconf', hosterId: null, address: 'https://visio.example.org/' }],
  awaited: ['translation'],
  hasDot: false,
  quiet: { never: ['gmail'], notNow: {} },
  ticks: { 'google-docs': ['place', 'take', 'left'], gmail: ['place'] },
  others: { laterSetting: 'kept for a later version' },
};

/** Uses all of the extension that leaves something behind, and reads what is stored then. */
export async function useEverything(driver: Driver): Promise<Stored> {
  const page = await driver.openSurface('options');
  await taken(askBackground(page, 'settingsChosen', { choices }));
  await taken(askBackground(page, 'countingChosen', { isCounting: true }));
  await taken(askBackground(page, 'nudgeChosen', { corner: 'left' }));
  await permit(driver, page);
  const lists = [{ address: listAddress, isOn: true, isUnsigned: true }] as const;
  const sources = { source: 'package', mirror: null, indexes: [], lists } as const;
  await taken(askBackground(page, 'sourcesChosen', { sources }));
  await askBackground(page, 'refreshWanted', null);
  await until('the list has answered', async () => {
    const { stores } = await page.evaluate(dumpDatabase, 'chatiere');
    return stores.some(({ name, rows }) => name === 'sourceRows' && rows.length > 1);
  });
  await driver.visit('https://docs.google.com/document/d/1AbC/edit');
  await until('the visit is counted', () =>
    callApi(page, async ({ storage }) =>
      JSON.stringify(await storage.local.get('way')).includes('google-docs'),
    ),
  );
  const local = await callApi(page, ({ storage }) => storage.local.get(null));
  const database = await page.evaluate(dumpDatabase, 'chatiere');
  return { local, database: { ...database, stores: database.stores.map(shortened) } };
}

/** Permits the site of the list, as a click on the page that asks for it does. */
async function permit(driver: Driver, page: Page): Promise<void> {
  const site = `${new URL(listAddress).origin}/*`;
  await driver.agree(site);
  await page.bringToFront();
  await callApi(
    page,
    ({ permissions }, origin) => permissions.request({ origins: [origin] }),
    site,
  );
}

async function taken(answer: Promise<Result<null>>): Promise<void> {
  const told = await answer;
  if (!told.ok) throw new Error(`The extension refuses: ${told.reason}`);
}

/** The stores that are made again from the rows of the sources: an upgrade empties them. */
const derived = ['directoryVersion', 'hosters', 'suggestions', 'further'];

const mostRows = 3;

/** A store without what is made again, and with no more than a few rows of each source. */
function shortened(store: StoredStore): StoredStore {
  if (derived.includes(store.name)) return { ...store, rows: [] };
  return { ...store, rows: store.rows.map(({ key, value }) => ({ key, value: fewRows(value) })) };
}

function fewRows(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('rows' in value)) return value;
  return Array.isArray(value.rows) ? { ...value, rows: value.rows.slice(0, mostRows) } : value;
}
