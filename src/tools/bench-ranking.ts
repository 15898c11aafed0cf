import type { Page } from 'puppeteer-core';
import type { Home } from '../core/home';
import { needs } from '../core/need';
import { firstInputs, prepareAnswers } from '../core/prepare-answers';
import type { Measure } from './bench-page';
import { openMeasuredPopup } from './bench-popup';
import { readSnapshot } from './build-directory';
import { launchChromium } from './drive/chromium';
import { until } from './drive/driver';
import { startLocalWeb } from './drive/local-web';

const marseille = { country: 'FR', code: '13055', point: { lat: 43.2965, lon: 5.3698 } };
const lille = { country: 'FR', code: '59350', point: { lat: 50.632, lon: 3.0577 } };
const homes: Home[] = [marseille, lille].map((home) => ({ ...home, label: home.code }));

const large = { hosters: 100_000, offersEach: 10 };

/** Milliseconds of everything that ranking is measured by. */
export type RankingCosts = {
  /** Ranking all needs over the shipped directory, without the database. */
  shippedCore: number[];
  /** From a chosen home to the last answer kept, with the shipped directory. */
  shipped: number[];
  /**
   * The same with the large one; the longest that its background's thread was taken meanwhile, and
   * the longest that it was taken by others for five seconds in which it had nothing to do.
   */
  large: { total: number; longestTask: number; longestIdle: number };
  /** From the popup's navigation to its first suggestion, in turn with either directory. */
  popupShipped: number[];
  popupLarge: number[];
};

export async function measureRanking(measure: Measure): Promise<RankingCosts> {
  const web = await startLocalWeb((host) => `<!doctype html><title>${host}</title>`);
  const open = async (name: string) => openBrowser(measure, name, web.proxyPort);
  let one = await open('shipped');
  let other = await open('large');
  try {
    const shipped: number[] = [];
    for (let round = 0; round <= measure.rounds; round += 1) {
      const taken = await timeHome(one.options, homes[round % 2] as Home);
      if (round > 0) shipped.push(taken);
    }
    await timeHome(other.options, homes[0] as Home);
    await growDirectory(other.options);
    const total = await timeLarge(other.options);
    // As on the next day: what was left to do after so much writing is done.
    await one.driver.close();
    await other.driver.close();
    one = await open('shipped');
    other = await open('large');
    const popupShipped: number[] = [];
    const popupLarge: number[] = [];
    for (let round = 0; round <= measure.rounds; round += 1) {
      const here = await openMeasuredPopup(one.driver, one.page);
      const there = await openMeasuredPopup(other.driver, other.page);
      if (round === 0) continue;
      popupShipped.push(here);
      popupLarge.push(there);
    }
    return { shippedCore: timeCore(measure), shipped, large: total, popupShipped, popupLarge };
  } finally {
    await one.driver.close();
    await other.driver.close();
    await web.close();
  }
}

async function openBrowser({ executablePath, profile }: Measure, name: string, proxyPort: number) {
  const driver = await launchChromium({
    executablePath,
    profile: `${profile}/${name}`,
    proxyPort,
    language: 'fr',
  });
  const options = await driver.openSurface('options');
  const page = await driver.visit('https://docs.google.com/document/d/1AbC/edit');
  return { driver, options, page };
}

function timeCore({ rounds }: Measure): number[] {
  const { hosters } = readSnapshot();
  return Array.from({ length: rounds }, (_, round) => {
    const started = performance.now();
    prepareAnswers(hosters, { ...firstInputs(''), home: homes[round % 2] as Home });
    return performance.now() - started;
  });
}

/** How long the background takes to answer every need for this home. */
async function timeHome(options: Page, home: Home): Promise<number> {
  return options.evaluate(async (chosen) => {
    type Api = { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
    const { chrome } = globalThis as unknown as { chrome: Api };
    const started = performance.now();
    const kept = await chrome.runtime.sendMessage({
      name: 'homeChosen',
      question: { home: chosen },
    });
    if (!kept.ok) throw new Error('The background has no answer');
    return performance.now() - started;
  }, home);
}

/** The same with a clock beside it in the background, which stops as long as a task takes. */
async function timeLarge(options: Page): Promise<RankingCosts['large']> {
  const target = await options.browser().waitForTarget((each) => each.type() === 'service_worker');
  const worker = await until(() => target.worker());
  const longestOf = async (work: () => Promise<unknown>) => {
    await worker.evaluate(startClock);
    await work();
    return worker.evaluate(stopClock);
  };
  const longestIdle = await longestOf(() => new Promise((resolve) => setTimeout(resolve, 5_000)));
  let total = 0;
  const longestTask = await longestOf(async () => {
    total = await timeHome(options, homes[1] as Home);
  });
  return { total, longestTask, longestIdle };
}

type Clock = { longest: number; clock: ReturnType<typeof setInterval> };

/** Runs in the background: ticks, and remembers the longest that it could not. */
function startClock(): void {
  const world = globalThis as unknown as Clock;
  world.longest = 0;
  let last = performance.now();
  world.clock = setInterval(() => {
    const now = performance.now();
    world.longest = Math.max(world.longest, now - last);
    last = now;
  }, 4);
}

/** Runs in the background. */
function stopClock(): number {
  const world = globalThis as unknown as Clock;
  clearInterval(world.clock);
  return world.longest;
}

/** Puts a generated directory in the place of the kept one. */
async function growDirectory(options: Page): Promise<void> {
  const ids = needs.map(({ id }) => id);
  for (let start = 0; start < large.hosters; start += 2_000) {
    await options.evaluate(writeHosters, { start, count: 2_000, ids, ...large });
  }
}

type Growth = { start: number; count: number; ids: string[]; hosters: number; offersEach: number };

/** Runs in a page of the extension. */
async function writeHosters(growth: Growth): Promise<void> {
  const { start, count, ids, hosters, offersEach } = growth;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('chatiere');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stores = ['hosters', 'generation'];
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
  const generation = { asOf: '2026-12-31', hosterCount: Math.min(start + count, hosters) };
  transaction.objectStore('generation').put(generation, 'current');
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
