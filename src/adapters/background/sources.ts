import { ignore } from '../../core/ignore';
import type { Messages } from '../../core/messages';
import {
  type ChosenSources,
  pendingRebuildAfter,
  readChosenSources,
} from '../../core/refresh/chosen-sources';
import type { Base } from '../../core/refresh/source-rows';
import { failureOf, type Result, success } from '../../core/result';
import { reportFault } from '../browser/faults';
import { withLock } from '../browser/locks';
import { forgetRefresh, loadRefresh } from '../store/refresh';
import {
  forgetPendingRebuild,
  loadPendingRebuild,
  loadSettings,
  saveSources,
} from '../store/settings';
import { readBase } from '../store/sources';
import { scheduleCrawl, scheduleDaily } from './alarms';
import { isCrawlInterrupted, pauseCrawl } from './crawl-federation';
import { fillAgain, fillFrom, goBack, loadPackagedBase } from './fill-directory';
import { pauseStaleRefresh, refreshDirectory } from './refresh';

// What the background does about the sources of the directory. Nothing is asked that was not chosen.

/** Answers `sourcesChosen`. */
export async function answerSourcesChosen({
  sources: raw,
}: Messages['sourcesChosen']['question']): Promise<Result<null>> {
  try {
    const sources = readChosenSources(raw);
    const isOther = await saveChosenSources(sources);
    await scheduleDaily(asksDaily(sources));
    if (isOther) await pauseCrawl(true);
    // What is under way for the former source must not come behind the new one.
    await withLock('refresh', async () => {
      if (isOther) await forgetRefresh();
      await takeEffect();
    });
    return success(null);
  } catch (error) {
    reportFault(error, 'sourcesChosen');
    return failureOf(error);
  }
}

/** Makes of the directory what was chosen, where the browser stopped us before that was done. */
export async function mendSources(): Promise<void> {
  if (await loadPendingRebuild()) await withLock('refresh', takeEffect);
}

/** Saves the chosen sources. True if the directory comes from elsewhere than before. */
async function saveChosenSources(sources: ChosenSources): Promise<boolean> {
  let isOther = false;
  await withLock('sources', async () => {
    const [{ sources: former }, due] = await Promise.all([loadSettings(), loadPendingRebuild()]);
    await saveSources(sources, pendingRebuildAfter(former, sources, due));
    isOther = sources.source !== former.source;
  });
  return isOther;
}

async function takeEffect(): Promise<void> {
  const [{ sources }, due] = await Promise.all([loadSettings(), loadPendingRebuild()]);
  if (!due) return;
  await (due === 'package' ? fillFrom(await loadPackagedBase(), await formerBase()) : fillAgain());
  await withLock('sources', async () => {
    // A choice of others that was made meanwhile waits for our end.
    const { sources: now } = await loadSettings();
    if (JSON.stringify(now) === JSON.stringify(sources)) await forgetPendingRebuild();
  });
}

/** Reads the base of the store. Undefined also where the store is too damaged to say so. */
function formerBase(): Promise<Base | undefined> {
  return ignore(readBase(), 'a base that can not be read can not become the previous one');
}

/** Answers `refreshWanted` in the end: a page that waits for that keeps the background alive. */
export async function answerRefreshWanted(): Promise<null> {
  await refreshDirectory('all');
  return null;
}

/** Answers `crawlPaused`. */
export async function answerCrawlPaused({
  isPaused,
}: Messages['crawlPaused']['question']): Promise<null> {
  await pauseCrawl(isPaused);
  await (isPaused ? pauseStaleRefresh() : refreshDirectory('crawl'));
  return null;
}

/** Answers `previousWanted`. */
export async function answerPreviousWanted({
  gotAt,
}: Messages['previousWanted']['question']): Promise<Result<null>> {
  try {
    await withLock('refresh', () => goBack(gotAt));
    return success(null);
  } catch (error) {
    reportFault(error, 'previousWanted');
    return failureOf(error);
  }
}

/** Sets what is to ring, and goes on with what the browser interrupted when it last closed. */
export async function resumeRefreshing(): Promise<void> {
  await scheduleDaily(asksDaily((await loadSettings()).sources));
  if ((await loadRefresh())?.state !== 'asking') return;
  await refreshDirectory((await isCrawlInterrupted()) ? 'crawl' : 'daily');
}

/** Asks what is asked daily: the alarm for it rang. */
export function refreshDaily(): Promise<void> {
  return refreshDirectory('daily');
}

/** Goes on with a crawl that the browser interrupted: the alarm for it rang. */
export async function goOnCrawling(): Promise<void> {
  if (await isCrawlInterrupted()) await refreshDirectory('crawl');
  else await scheduleCrawl(false);
}

/** True if any source is asked daily: the hosters are asked only when the user says so. */
function asksDaily({ source, indexes }: ChosenSources): boolean {
  return source === 'mirror' || indexes.length > 0;
}
