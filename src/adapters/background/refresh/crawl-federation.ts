import { hostsAlone } from '../../../core/directory/hosts/authority';
import { mergeDirectories } from '../../../core/directory/merge';
import type { Directory } from '../../../core/directory/parsed-directory';
import { parseSnapshot } from '../../../core/directory/snapshot';
import { type CrawledFile, crawl } from '../../../core/federation/crawl';
import { federationAddress } from '../../../core/federation/federation-address';
import { gatherHosters } from '../../../core/federation/gather-hosters';
import { ignore } from '../../../core/ignore';
import { acceptDirectory } from '../../../core/refresh/acceptance';
import type { CrawlPlan } from '../../../core/refresh/crawl-plan';
import type { RefreshProblem } from '../../../core/refresh/refresh-problem';
import { problemOf } from '../../../core/refresh/refresh-problem';
import type { Base } from '../../../core/refresh/source-rows';
import { askedState } from '../../../core/refresh/source-state';
import type { RefreshOutcome } from '../../../core/refresh/status';
import { loadPackagedDirectory } from '../../package/data';
import { everySite, mayAsk } from '../../permissions/permissions';
import {
  endCrawlPlan,
  pauseCrawlPlan,
  readCrawledFiles,
  readCrawlPlan,
  writeCrawledFile,
  writeCrawlPlan,
} from '../../store/crawl';
import { readBase, readSourceStates, writeSourceState } from '../../store/sources';
import { askWeb } from '../ask-web';
import { fillFrom, unread } from '../fill-directory';
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
      wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
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

async function currentPlan(): Promise<CrawlPlan> {
  const begun = await readCrawlPlan();
  const now = new Date().toISOString();
  const plan = begun ?? { id: now, root: federationAddress, today: now.slice(0, 10) };
  const going = { ...plan, isPaused: false };
  await writeCrawlPlan(going);
  return going;
}

/** Makes what the files say the directory, unless it is worth less than what the hosters gave before. */
async function acceptCrawl(
  { root, today }: CrawlPlan,
  files: ReadonlyMap<string, CrawledFile>,
): Promise<RefreshOutcome> {
  const [states, base] = await Promise.all([readSourceStates(), readBase()]);
  const former = states.find(({ id }) => id === 'federation');
  const askedAt = new Date().toISOString();
  const state = askedState({ id: 'federation', address: root, askedAt }, former);
  const curated = parseSnapshot(await loadPackagedDirectory());
  if (!curated.ok) throw new Error(curated.reason);
  const authority = { ...hostsAlone, curated: curated.value.hosters };
  const gathered = gatherHosters(root, files, today, undefined, authority);
  const accepted = acceptDirectory(
    // Files that failed are told in the report; they are no rows of a damaged file.
    { asOf: today, hosters: gathered.hosters, refusals: [] },
    { asOf: base?.asOf ?? '', counts: state.counts },
  );
  if (!accepted.ok) {
    const problem = rootProblem(files.get(root), gathered) ?? accepted.reason;
    await writeSourceState({ ...state, problem });
    return { state: 'refused', problem };
  }
  const { hosters } = mergeDirectories(
    curated.value.hosters,
    gathered.hosters,
    gathered.departures,
  );
  const rows = hosters.map((hoster) => JSON.stringify(hoster));
  // What was merged has not passed the schema yet.
  const merged = unread<Base>({ source: 'federation', asOf: today, gotAt: askedAt, rows });
  await fillFrom(merged, base, [{ ...state, counts: accepted.value }]);
  return { state: 'changed' };
}

/**
 * The problem with the list of all hosters, where none was found: it says more than that. Null
 * where hosters were found, or nothing was wrong with the list.
 */
function rootProblem(root: CrawledFile | undefined, { hosters }: Directory): RefreshProblem | null {
  if (hosters.length > 0 || !root?.problem) return null;
  return problemOf({ kind: 'failed', ...root.problem }, root.id);
}
