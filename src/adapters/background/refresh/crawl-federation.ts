import { crawl } from '../../../core/federation/crawl';
import { federationAddress } from '../../../core/federation/federation-address';
import { ignore } from '../../../core/ignore';
import type { CrawlPlan } from '../../../core/refresh/crawl-plan';
import type { RefreshOutcome } from '../../../core/refresh/status';
import { asOfNow } from '../../../core/time/as-of-now';
import { everySite, mayAsk } from '../../permissions/permissions';
import {
  endCrawlPlan,
  pauseCrawlPlan,
  readCrawledFiles,
  readCrawlPlan,
  writeCrawledFile,
  writeCrawlPlan,
} from '../../store/crawl';
import { askWeb } from '../ask-web';
import { acceptCrawl } from './accept-crawl';
import { scheduleCrawl } from './alarms';
import { createProgress } from './crawl-progress';

/** The controller that stops the crawl under way in this run of the background from outside. */
let stopping: AbortController | undefined;

/** Stops the crawl where it is, or lets it go on the next time it is asked for. */
export async function pauseCrawl(isPaused: boolean): Promise<void> {
  if (isPaused) stopping?.abort();
  await pauseCrawlPlan(isPaused);
}

/** True if there is a crawl that the browser interrupted and that was not paused. */
export async function isCrawlInterrupted(): Promise<boolean> {
  const plan = await ignore(readCrawlPlan(), 'a plan that can not be read can not be gone on with');
  return plan !== undefined && !plan.isPaused;
}

/**
 * Notes that the hosters are to be asked, before anything is: whatever stops us then, an alarm goes on
 * with it. Nothing is noted where they may not be asked.
 */
export async function beginCrawl(): Promise<void> {
  if (!(await mayAsk([everySite]))) return;
  await currentPlan();
  await scheduleCrawl(true);
}

/**
 * Asks the hosters themselves, going on with the crawl that was begun, and merges what they say over
 * the curated directory of the package.
 */
export async function crawlFederation(): Promise<RefreshOutcome> {
  if (!(await mayAsk([everySite]))) {
    return { state: 'refused', problem: { id: 'no-permission', values: [] } };
  }
  // From the very beginning: what was read before takes its time to be read again.
  const abort = new AbortController();
  stopping = abort;
  try {
    return await crawlUntil(abort.signal);
  } finally {
    stopping = undefined;
  }
}

async function crawlUntil(stopped: AbortSignal): Promise<RefreshOutcome> {
  const plan = await currentPlan();
  await scheduleCrawl(true);
  const files = await readCrawledFiles();
  const progress = createProgress(plan, files);
  const isComplete = await crawl(
    { ...plan, files },
    {
      transport: (question) => askWeb(question, 'federation'),
      keep: async (file) => {
        await writeCrawledFile(file);
        await progress.tell();
      },
      wait: (seconds) => waitUnless(stopped, seconds),
      now: () => Date.now(),
      isStopped: () => stopped.aborted,
    },
  );
  if (!isComplete) {
    await pauseCrawlPlan(true);
    await scheduleCrawl(false);
    return { state: 'paused', ...progress.count() };
  }
  const outcome = await acceptCrawl(plan, files);
  await endCrawlPlan(plan.id);
  await scheduleCrawl(false);
  return outcome;
}

/**
 * Waits so many seconds, or until the crawl is stopped. The browser may stop us meanwhile, as it does what seems
 * idle: the alarm goes on with the crawl.
 */
function waitUnless(stopped: AbortSignal, seconds: number): Promise<void> {
  if (stopped.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    stopped.addEventListener('abort', end, { once: true });
  });
}

async function currentPlan(): Promise<CrawlPlan> {
  const begun = await readCrawlPlan();
  const now = new Date().toISOString();
  const day = now.slice(0, 10);
  const plan = begun ?? { id: now, root: federationAddress, today: day };
  const going = { ...plan, today: asOfNow(plan.today, day), isPaused: false };
  await writeCrawlPlan(going);
  return going;
}
