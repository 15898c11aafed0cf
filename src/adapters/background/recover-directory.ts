import { ignore } from '../../core/ignore';
import type { Base } from '../../core/refresh/source-rows';
import { reportFault } from '../browser/faults';
import { withLock } from '../browser/locks';
import { loadBackgroundState, saveNotice } from '../store/background-state';
import { isBusy } from '../store/database';
import { isEmptiedByUpgrade, readDirectoryVersion } from '../store/directory-version';
import { readBase, readPrevious } from '../store/sources';
import { answerAfresh } from './compute-answers';
import { fillFrom, loadPackagedBase, unread } from './fill-directory';

// What the background does where the directory is missing or damaged. Every step can be repeated: the
// browser may stop the background whenever it likes.

/** Makes sure that there is a whole directory, answered for the settings of today. */
export async function fillDirectory(): Promise<void> {
  const isMissing = async () => !(await readDirectoryVersion().catch(reportUnreadable));
  if (await isMissing()) {
    // One fills it: the start of the background, the install and a popup may all want it at once.
    await withLock('filling', async () => {
      if (await isMissing()) await refillDirectory();
    });
  }
  await answerAfresh();
}

/**
 * Fills a store that lost its directory: from its base, else from the previous base, else from the
 * directory of the package.
 */
export async function refillDirectory(): Promise<void> {
  const bases = await Promise.all([readBase, readPrevious].map((read) => read().catch(passOver)));
  // An upgrade of the database leaves what it was filled from, if that: no damage to tell.
  const isUpgraded = await ignore(isEmptiedByUpgrade(), 'unreadable is no upgrade');
  const { wasFilled, notice } = await loadBackgroundState();
  const isNews = !isUpgraded && wasFilled && notice === null;
  // First, for the browser may stop us in between: what was mended must be said.
  if (isNews) await saveNotice('directory-rebuilt');
  try {
    await fillFromFirst(bases);
  } catch (error) {
    // Nothing was rebuilt: on a disk that is full, the directory is back as soon as there is room.
    if (isNews) await saveNotice(null);
    throw error;
  }
}

/** Fills the store from the first of these bases with which it can be done, else from the package. */
async function fillFromFirst(bases: readonly (Base | undefined)[]): Promise<void> {
  const [former] = bases;
  for (const base of bases) if (base && (await isDone(fillFrom(unread(base), former)))) return;
  await fillFrom(await loadPackagedBase(), former);
}

async function isDone(task: Promise<void>): Promise<boolean> {
  return task.then(
    () => true,
    (error) => {
      reportFault(error, 'directory');
      return false;
    },
  );
}

/** Passes over what can't be read, for the next. A store that does not open in time is left as it is. */
function passOver(error: unknown): undefined {
  if (isBusy(error)) throw error;
}

/** Reports a store that can't be read: it counts as empty, and is filled again. */
function reportUnreadable(error: unknown): undefined {
  passOver(error);
  reportFault(error, 'directory');
}
