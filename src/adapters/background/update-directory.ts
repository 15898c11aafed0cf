import { holdsFutureDate, latestBelievedDay } from '../../core/directory/future-dates';
import { reportFault } from '../browser/faults';
import { withLock } from '../browser/locks';
import { today } from '../browser/today';
import { loadBackgroundState, saveIsUpdating } from '../store/background-state';
import { isBusy, untilOpened } from '../store/database';
import { readBase } from '../store/sources';
import { fillAgain, fillFrom, loadPackagedBase } from './fill-directory';
import { fillDirectory } from './recover-directory';

/** A base that can't be read gives way to the packaged one; one that is only held up does not. */
function giveWay(error: unknown): undefined {
  if (isBusy(error)) throw error;
}

/**
 * Makes the update that was just installed take effect on the directory. Whatever stops that, such as a page of an
 * earlier version that holds the database up, the next background goes on with it.
 */
export async function beginUpdate(): Promise<void> {
  await saveIsUpdating(true);
  try {
    await finishUpdate();
  } catch (error) {
    if (!isBusy(error)) throw error;
    // A page may hold it for as long as it likes: the background does other things meanwhile.
    untilOpened()
      .then(finishUpdate)
      .catch((reason) => reportFault(reason, 'directory'));
  }
}

/** Takes up an update that has not taken effect yet; does nothing where it has. */
export function finishUpdate(): Promise<void> {
  return withLock('update', async () => {
    if (!(await loadBackgroundState()).isUpdating) return;
    await updateDirectory();
    await saveIsUpdating(false);
  });
}

/**
 * Fills the store from the directory of the package, unless the one that is kept came from
 * elsewhere and is no older: a new version of the extension may bring a newer directory. A copy of a day
 * that is still to come would bar every other one: it gives way, and is nothing to go back to.
 */
async function updateDirectory(): Promise<void> {
  const [packaged, base] = await Promise.all([loadPackagedBase(), readBase().catch(giveWay)]);
  const latest = latestBelievedDay(today(), packaged.rows.asOf);
  const believed = base && base.asOf <= latest ? base : undefined;
  const isKept = believed && believed.source !== 'package' && believed.asOf >= packaged.rows.asOf;
  if (!isKept) await fillFrom(packaged, believed);
  else if (believed.rows.some((row) => holdsFutureDate(row, latest))) await fillAgain();
  else await fillDirectory();
}
