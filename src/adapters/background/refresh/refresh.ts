import type { ChosenSources } from '../../../core/refresh/chosen-sources';
import type { Progress, RefreshOutcome } from '../../../core/refresh/status';
import { reportFault } from '../../browser/faults';
import { withLockIfFree } from '../../browser/locks';
import { forgetRefresh, loadRefresh, saveRefresh } from '../../store/refresh';
import { loadSettings } from '../../store/settings';
import { crawlFederation } from './crawl-federation';
import { refreshInstanceLists } from './refresh-instance-lists';
import { refreshMirror } from './refresh-mirror';

/**
 * The sources that are asked, of those that the user allowed: `all` when the user says so; `daily`
 * without the hosters themselves, who are asked only when the user says so; `crawl` to go on with
 * asking the hosters, and no other source.
 */
type RefreshScope = 'all' | 'daily' | 'crawl';

/**
 * Asks the sources that the user allowed, and says how that went. One refresh runs at a time: a
 * second one that is wanted meanwhile is the first. With nothing allowed, nothing is asked.
 */
export function refreshDirectory(asked: RefreshScope): Promise<void> {
  return withLockIfFree('refresh', async () => {
    const { sources } = await loadSettings();
    const steps = stepsOf(sources, asked);
    if (steps.length === 0) return clearProgress(forgetRefresh);
    await saveRefresh({ state: 'asking', done: 0, known: 0 });
    const outcomes: RefreshOutcome[] = [];
    for (const step of steps) outcomes.push(await step().catch(notKept));
    await saveRefresh(sumUp(outcomes));
  });
}

/** Answers `refreshWanted` in the end: a page that waits for that keeps the background alive. */
export async function answerRefreshWanted(): Promise<null> {
  await refreshDirectory('all');
  return null;
}

/** Says that a crawl is paused, where the background that was at it is gone. */
export function pauseStaleRefresh(): Promise<void> {
  return withLockIfFree('refresh', () =>
    clearProgress(({ done, known }) => saveRefresh({ state: 'paused', done, known })),
  );
}

/**
 * Calls `say` where a refresh still seems to ask: while no other one runs, that one was stopped.
 */
async function clearProgress(say: (progress: Progress) => Promise<void>): Promise<void> {
  const refresh = await loadRefresh();
  if (refresh?.state === 'asking') await say(refresh);
}

function stepsOf({ source, mirror, unsigned, indexes }: ChosenSources, scope: RefreshScope) {
  const steps: (() => Promise<RefreshOutcome>)[] = [];
  if (scope !== 'crawl' && indexes.length > 0) steps.push(() => refreshInstanceLists(indexes));
  if (scope !== 'crawl' && source === 'mirror') {
    steps.push(() => refreshMirror(mirror, unsigned));
  }
  if (scope !== 'daily' && source === 'federation') steps.push(crawlFederation);
  return steps;
}

function notKept(error: unknown): RefreshOutcome {
  reportFault(error, 'refresh');
  return { state: 'refused', problem: { id: 'not-kept', values: [] } };
}

/** Sums up all that was asked in one outcome: what went wrong, then what is still to come. */
function sumUp(outcomes: readonly RefreshOutcome[]): RefreshOutcome {
  const firstOf = (state: RefreshOutcome['state']) =>
    outcomes.find((outcome) => outcome.state === state);
  return firstOf('refused') ?? firstOf('paused') ?? firstOf('changed') ?? { state: 'unchanged' };
}
