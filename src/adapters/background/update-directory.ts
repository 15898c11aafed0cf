import { holdsFutureDate, latestBelievedDay } from '../../core/directory/future-dates';
import { ignore } from '../../core/ignore';
import { today } from '../browser/today';
import { readBase } from '../store/sources';
import { fillAgain, fillFrom, loadPackagedBase } from './fill-directory';
import { fillDirectory } from './recover-directory';

/**
 * Fills the store from the directory of the package, unless the one that is kept came from
 * elsewhere and is no older: a new version of the extension may bring a newer directory. A copy of a day
 * that is still to come would bar every other one: it gives way, and is nothing to go back to.
 */
export async function updateDirectory(): Promise<void> {
  const [packaged, base] = await Promise.all([
    loadPackagedBase(),
    ignore(readBase(), 'a base that can not be read gives way to the packaged one'),
  ]);
  const latest = latestBelievedDay(today(), packaged.rows.asOf);
  const believed = base && base.asOf <= latest ? base : undefined;
  const isKept = believed && believed.source !== 'package' && believed.asOf >= packaged.rows.asOf;
  if (!isKept) await fillFrom(packaged, believed);
  else if (believed.rows.some((row) => holdsFutureDate(row, latest))) await fillAgain();
  else await fillDirectory();
}
