import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../browsers/chromium';
import { startLocalWeb } from '../../browsers/local-web';
import { inRepository } from '../../root';
import type { Measure } from '../figures';

/** The milliseconds of changes of address, by a page's own clock. */
export type ChangeTimes = {
  /** Changes from one service to another. */
  between: number[];
  /** Changes that stay within one service. */
  within: number[];
};

/** The pairs of one run: browsers ignore changes beyond 200 in ten seconds. */
export const pairsOfRun = 80;

/** The time, in milliseconds, after which a browser lets a page change its address again. */
const restInMilliseconds = 10_500;

const address = 'https://docs.google.com/document/d/1AbC/edit';

/**
 * Measures what a page measures that times its own changes of address, run by run, with the extension
 * and twice without it, which tells how far two browsers are apart by themselves. All are open at once
 * and take turns.
 */
export async function measureChanges(settings: Measure, runs: number) {
  const web = await startLocalWeb((host) => `<!doctype html><title>${host}</title>`);
  const subjects = { with: [inRepository('dist/chromium')], without: [], again: [] };
  const launch = async (subject: keyof typeof subjects) => {
    const profile = join(settings.profile, subject);
    const options = chromiumOptions({
      ...settings,
      profile,
      proxyPort: web.proxyPort,
      language: 'fr',
    });
    const browser = await puppeteer.launch({ ...options, enableExtensions: subjects[subject] });
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return { browser, page };
  };
  const opened = await Promise.all([launch('with'), launch('without'), launch('again')]);
  const [ours, bare, again] = opened;
  try {
    const times: Record<'ours' | 'bare' | 'again', ChangeTimes>[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const taken = {
        ours: await timeIn(ours.page),
        bare: await timeIn(bare.page),
        again: await timeIn(again.page),
      };
      // The first warms up.
      if (run > 0) times.push(taken);
    }
    return times;
  } finally {
    await Promise.all(opened.map(({ browser }) => browser.close()));
    await web.close();
  }
}

async function timeIn(page: Page): Promise<ChangeTimes> {
  await page.bringToFront();
  const times = await page.evaluate(timeChanges, pairsOfRun);
  await new Promise((resolve) => setTimeout(resolve, restInMilliseconds));
  return times;
}

/** Times changes of address by turns, each after a rest in which all that was booked is done. Runs in the page. */
async function timeChanges(pairs: number): Promise<ChangeTimes> {
  const times: ChangeTimes = { between: [], within: [] };
  // No function of a name within: the runner would have it helped by one that the page does not know.
  for (let change = 0; change < 2 * pairs; change += 1) {
    const isWithin = change % 2 === 0;
    // Two of one service, two of the other: document, document, spreadsheets, spreadsheets.
    const service = (change + 1) % 4 < 2 ? 'spreadsheets' : 'document';
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = performance.now();
    history.replaceState(null, '', `/${service}/d/${change}/edit`);
    times[isWithin ? 'within' : 'between'].push(performance.now() - before);
  }
  return times;
}
