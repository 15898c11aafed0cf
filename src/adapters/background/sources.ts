import { ignore } from '../../core/ignore';
import type { Messages } from '../../core/messages';
import {
  asksNobody,
  type ChosenSources,
  readChosenSources,
} from '../../core/refresh/chosen-sources';
import { pendingRebuildAfter } from '../../core/refresh/pending-rebuild';
import type { Base } from '../../core/refresh/source-rows';
import { failureOf, type Result, success } from '../../core/result';
import { reportFault } from '../browser/faults';
import { withLock } from '../browser/locks';
import { forgetRefresh } from '../store/refresh';
import {
  forgetPendingRebuild,
  loadPendingRebuild,
  loadSettings,
  saveSources,
} from '../store/settings';
import { forgetListsBut, readBase } from '../store/sources';
import { fillAgain, fillFrom, loadPackagedBase } from './fill-directory';
import { pauseCrawl } from './refresh/crawl-federation';
import { scheduleRefresh } from './refresh/schedule-refresh';

// What becomes of a choice of other sources for the directory. Nothing is asked that was not chosen.

/** Answers `sourcesChosen`. */
export async function answerSourcesChosen({
  sources: raw,
}: Messages['sourcesChosen']['question']): Promise<Result<null>> {
  try {
    const sources = readChosenSources(raw);
    const former = await saveChosenSources(sources);
    const isOther = sources.source !== former.source;
    await scheduleRefresh('opened');
    if (isOther) await pauseCrawl(true);
    // What is under way for the former source must not come behind the new one.
    await withLock('refresh', async () => {
      if (isOther || asksNobody(sources)) await forgetRefresh();
      await takeEffect();
      await forgetLists([former, sources]);
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

/** Saves the chosen sources. Gives those of before. */
function saveChosenSources(sources: ChosenSources): Promise<ChosenSources> {
  return withLock('sources', async () => {
    const [{ sources: former }, due] = await Promise.all([loadSettings(), loadPendingRebuild()]);
    await saveSources(sources, pendingRebuildAfter(former, sources, due));
    return former;
  });
}

/**
 * Forgets the lists that none of these choices has. One that was just removed stays until the next choice:
 * its user may want it back.
 */
async function forgetLists(choices: readonly ChosenSources[]): Promise<void> {
  const kept = choices.flatMap(({ lists = [] }) => lists.map(({ address }) => address));
  await ignore(forgetListsBut(kept), 'the rows of a list that is gone are read by nothing');
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
