import { ignore } from '../../core/ignore';
import { reportFault } from '../browser/faults';
import { loadBackgroundState, saveNotice } from '../store/background-state';
import { isUnfilled, readDirectoryVersion } from '../store/directory-version';
import { readBase, readPrevious } from '../store/sources';
import { answerAfresh } from './compute-answers';
import { fillFrom, loadPackagedBase, unread } from './fill-directory';

// What the background does where the directory is missing or damaged. Every step can be repeated: the
// browser may stop the background whenever it likes.

/** Makes sure that there is a whole directory, answered for the settings of today. */
export async function fillDirectory(): Promise<void> {
  const version = await readDirectoryVersion().catch(reportUnreadable);
  if (!version) await refillDirectory();
  await answerAfresh();
}

/**
 * Fills a store that lost its directory: from its base, else from the previous base, else from the
 * directory of the package.
 */
export async function refillDirectory(): Promise<void> {
  const bases = await Promise.all(
    [readBase, readPrevious].map((read) =>
      ignore(read(), 'what can not be read is passed over for the next'),
    ),
  );
  // An upgrade of the database leaves what it was filled from, and nothing else: no damage to tell.
  const isUpgraded =
    bases[0] !== undefined && (await ignore(isUnfilled(), 'unreadable is no upgrade'));
  // First, for the browser may stop us in between: what was mended must be said.
  if (!isUpgraded && (await loadBackgroundState()).wasFilled) await saveNotice('directory-rebuilt');
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

/** Reports a store that can't be read: it counts as empty, and is filled again. */
function reportUnreadable(error: unknown): undefined {
  reportFault(error, 'directory');
}
