import { ignore } from '../../../core/ignore';
import { type ChosenSources, dailySourcesOf, listsOn } from '../../../core/refresh/chosen-sources';
import { isAnswer, isUnderWay, type RefreshOutcome } from '../../../core/refresh/status';
import { reportFault } from '../../browser/faults';
import { withLock, withLockIfFree } from '../../browser/locks';
import { builtInMirror } from '../../package/built-in-mirror';
import { isBusy } from '../../store/database';
import { askingLock, forgetRefresh, loadRefresh, saveRefresh } from '../../store/refresh';
import { loadSettings } from '../../store/settings';
import { beginCrawl, crawlFederation } from './crawl-federation';
import { refreshAddedLists } from './refresh-added-lists';
import { refreshInstanceLists } from './refresh-instance-lists';
import { refreshMirror } from './refresh-mirror';
import { noteAnswered, noteAsked } from './schedule-refresh';

/**
 * The sources that are asked, of those that the user allowed: `all` when the user says so; the keys
 * of those that are due today; `crawl` to go on with asking the hosters, and no other source.
 */
type RefreshScope = 'all' | 'crawl' | readonly string[];

/**
 * Asks the sources that the user allowed, and says how that went. One refresh runs at a time: a
 * second one that is wanted meanwhile is the first. With nothing allowed, nothing is asked.
 */
export function refreshDirectory(asked: RefreshScope): Promise<void> {
  return withLockIfFree('refresh', async () => {
    const { sources } = await loadSettings();
    const steps = stepsOf(sources, asked);
    if (steps.length === 0) return endUnfinished();
    // The browser lets go of it with the background that holds it, however that ends: pages wait for it.
    await withLock(askingLock, () => ask(steps));
  });
}

async function ask(steps: readonly Step[]): Promise<void> {
  await noteAsked(steps.flatMap(({ keys }) => keys));
  // Before all else: a crawl whose turn never came is gone on with like one that was begun.
  if (steps.includes(crawling)) await ignore(beginCrawl(), 'the crawl itself says what fails');
  await saveRefresh({ state: 'asking', done: 0, known: 0 });
  const outcomes: RefreshOutcome[] = [];
  for (const step of steps) outcomes.push(...(await takeStep(step)));
  await saveRefresh(sumUp(outcomes));
}

/** Answers `refreshWanted` in the end: a page that waits for that keeps the background alive. */
export async function answerRefreshWanted(): Promise<null> {
  await refreshDirectory('all');
  return null;
}

/** Says that a crawl is paused, where the background that was at it is gone. */
export function pauseStaleRefresh(): Promise<void> {
  return withLockIfFree('refresh', async () => {
    const refresh = await loadRefresh();
    if (isUnderWay(refresh)) await saveRefresh({ ...refresh, state: 'paused' });
  });
}

/** Forgets a refresh that did not come to its end, where nothing is left of it to take up. */
async function endUnfinished(): Promise<void> {
  if (isUnderWay(await loadRefresh())) await forgetRefresh();
}

/** A step of a refresh. Each of its daily sources, by their keys, has its outcome at the same place. */
type Step = { keys: readonly string[]; take: () => Promise<readonly RefreshOutcome[]> };

function stepsOf(sources: ChosenSources, scope: RefreshScope): readonly Step[] {
  const { source, mirror, unsigned, indexes } = sources;
  if (scope === 'crawl') return source === 'federation' ? [crawling] : [];
  const isWanted = (key: string) => scope === 'all' || scope.includes(key);
  const steps: Step[] = [];
  const lists = indexes.filter(isWanted);
  if (lists.length > 0) steps.push({ keys: lists, take: () => refreshInstanceLists(lists) });
  if (source === 'mirror') {
    const keys = dailySourcesOf({ source, mirror, indexes: [] }, builtInMirror);
    const take = async () => [await refreshMirror(mirror, unsigned)];
    if (scope === 'all' || keys.some(isWanted)) steps.push({ keys, take });
  }
  // A file that is the main directory speaks for nothing beside it.
  const main = source === 'mirror' ? (mirror ?? builtInMirror) : null;
  const added = listsOn(sources).filter(({ address }) => address !== main && isWanted(address));
  if (added.length > 0) {
    const keys = added.map(({ address }) => address);
    steps.push({ keys, take: () => refreshAddedLists(added) });
  }
  if (scope === 'all' && source === 'federation') steps.push(crawling);
  return steps;
}

const crawling: Step = { keys: [], take: async () => [await crawlFederation()] };

/** Takes a step, and notes which of its sources have had their answer of today. */
async function takeStep({ keys, take }: Step): Promise<readonly RefreshOutcome[]> {
  const outcomes = await take().catch(notKept);
  await noteAnswered(keys.filter((_, index) => isAnswer(outcomes[index])));
  return outcomes;
}

function notKept(error: unknown): readonly RefreshOutcome[] {
  reportFault(error, 'refresh');
  const id = isBusy(error) ? 'held-up' : 'not-kept';
  return [{ state: 'refused', problem: { id, values: [] } }];
}

/** Sums up all that was asked in one outcome: what went wrong, then what is still to come. */
function sumUp(outcomes: readonly RefreshOutcome[]): RefreshOutcome {
  const firstOf = (state: RefreshOutcome['state']) =>
    outcomes.find((outcome) => outcome.state === state);
  return firstOf('refused') ?? firstOf('paused') ?? firstOf('changed') ?? { state: 'unchanged' };
}
