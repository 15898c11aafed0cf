import type { Page } from 'puppeteer-core';
import type { Envelope, Messages } from '../../core/messages';
import { needIds as allNeedIds, type NeedId } from '../../core/need';
import { launchChromium } from '../browsers/chromium';
import { until } from '../browsers/driver';
import { callApi, type ExtensionApi } from '../browsers/extension-world';
import { measureInChromium, median, printMilliseconds } from './figures';
import {
  type Extent,
  endOf,
  generatedHoster,
  openStore,
  putGenerators,
} from './generated-directory';
import { startClock, stopClock } from './thread-clock';

const large = { hosters: 10_000, offersEach: 10 };
const rounds = 5;

/**
 * Prints what filling the store with 100,000 offers costs, and how long it takes a thread at once.
 */
export function benchImport(): Promise<number> {
  return measureInChromium(async ({ executablePath, profile }) => {
    const driver = await launchChromium({ executablePath, profile, language: 'fr' });
    try {
      const options = await driver.openSurface('options');
      const target = await options
        .browser()
        .waitForTarget((each) => each.type() === 'service_worker');
      const worker = await until('the driver knows the background', () => target.worker());
      await putGenerators(options);
      const needIds = [...allNeedIds];
      const totals: number[] = [];
      const tasks = { page: [] as number[], background: [] as number[] };
      for (let round = 0; round < rounds; round += 1) {
        await options.evaluate(keepLargeBase, { ...large, round, needIds });
        await worker.evaluate(startClock);
        await options.evaluate(startClock);
        totals.push(await timeFilling(options));
        tasks.page.push(await options.evaluate(stopClock));
        tasks.background.push(await worker.evaluate(stopClock));
      }
      printMilliseconds('100,000 offers, from what is kept to the last answer', median(totals));
      printMilliseconds('  longest task of the open page (at most 200)', Math.max(...tasks.page));
      printMilliseconds(
        '  longest task of the background (at most 200)',
        Math.max(...tasks.background),
      );
    } finally {
      await driver.close();
    }
  });
}

/**
 * Measures the milliseconds that the background takes to fill an emptied store, asked as the popup
 * asks.
 */
function timeFilling(options: Page): Promise<number> {
  const message: Envelope = {
    sender: 'page',
    name: 'suggestionsWanted',
    question: { need: 'text-collab' },
  };
  return callApi(options, timeAnswer, message);
}

/** Times the answer to a message, in milliseconds. Runs in a page of the extension. */
async function timeAnswer({ runtime }: ExtensionApi, message: Envelope): Promise<number> {
  const started = performance.now();
  const answer: Messages['suggestionsWanted']['answer'] = await runtime.sendMessage(message);
  if (!answer.ok || answer.value.count === 0) throw new Error('The background has no answer');
  return performance.now() - started;
}

type Growth = Extent & { round: number; needIds: NeedId[] };

/** Stores the rows of a generated directory to be filled from. Runs in a page of the extension. */
async function keepLargeBase({ hosters, offersEach, round, needIds }: Growth): Promise<void> {
  const rows = Array.from({ length: hosters }, (_, place) =>
    JSON.stringify(generatedHoster(place, offersEach, needIds)),
  );
  const database = await openStore();
  const stores = ['sourceRows', 'directoryVersion', 'hosters'];
  const transaction = database.transaction(stores, 'readwrite');
  const asOf = `2027-01-0${round + 1}`;
  const base = { source: 'mirror', asOf, gotAt: `${asOf}T00:00:00.000Z`, rows };
  transaction.objectStore('sourceRows').put(base, 'base');
  for (const store of ['directoryVersion', 'hosters']) transaction.objectStore(store).clear();
  await endOf(transaction);
  database.close();
}
