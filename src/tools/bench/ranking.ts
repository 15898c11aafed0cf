import type { Page } from 'puppeteer-core';
import type { Envelope, Messages } from '../../core/messages';
import { firstInputs, prepareAnswers } from '../../core/suggestions/prepare-answers';
import type { Home } from '../../core/towns/home';
import { launchChromium } from '../browsers/chromium';
import { until } from '../browsers/driver';
import { callApi, type ExtensionApi } from '../browsers/extension-world';
import { startLocalWeb } from '../browsers/local-web';
import { readSnapshot } from '../build/directory';
import type { Measure } from './figures';
import { growDirectory } from './grow-directory';
import { openMeasuredPopup } from './popup';
import { startClock, stopClock } from './thread-clock';

const marseille = { country: 'FR', code: '13055', point: { lat: 43.2965, lon: 5.3698 } };
const lille = { country: 'FR', code: '59350', point: { lat: 50.632, lon: 3.0577 } };
const homes: Home[] = [marseille, lille].map((home) => ({ ...home, label: home.code }));

/** The milliseconds of everything that ranking is measured by. */
type RankingCosts = {
  /** The times of ranking all needs over the shipped directory, without the database. */
  shippedCore: number[];
  /** The times from a chosen home to the last answer kept, with the shipped directory. */
  shipped: number[];
  /**
   * The time from a chosen home to the last answer kept, with the large directory; the longest that
   * its background's thread was taken meanwhile, and the longest that it was taken by others for
   * five seconds in which it had nothing to do.
   */
  large: { total: number; longestTask: number; longestIdle: number };
  /** The times from the popup's navigation to its first suggestion, in turn with `popupLarge`. */
  popupShipped: number[];
  popupLarge: number[];
};

/** Measures ranking with the shipped directory and with the large one, in a browser each. */
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

/** Measures the milliseconds that the background takes to answer every need for this home. */
function timeHome(options: Page, home: Home): Promise<number> {
  const message: Envelope = {
    sender: 'page',
    name: 'settingsChosen',
    question: { choices: { home } },
  };
  return callApi(options, timeAnswer, message);
}

/** Times the answer to a message, in milliseconds. Runs in a page of the extension. */
async function timeAnswer({ runtime }: ExtensionApi, message: Envelope): Promise<number> {
  const started = performance.now();
  const answer: Messages['settingsChosen']['answer'] = await runtime.sendMessage(message);
  if (!answer.ok) throw new Error('The background has no answer');
  return performance.now() - started;
}

/**
 * Measures a choice of home in the large directory, with a clock beside it in the background, which
 * stops as long as a task takes.
 */
async function timeLarge(options: Page): Promise<RankingCosts['large']> {
  const target = await options.browser().waitForTarget((each) => each.type() === 'service_worker');
  const worker = await until('the driver knows the background', () => target.worker());
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
