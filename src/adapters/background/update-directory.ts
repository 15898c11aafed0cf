import { ignore } from '../../core/ignore';
import { readBase } from '../store/sources';
import { fillFrom, loadPackagedBase } from './fill-directory';
import { fillDirectory } from './recover-directory';

/**
 * Fills the store from the directory of the package, unless the one that is kept came from
 * elsewhere and is no older: a new version of the extension may bring a newer directory.
 */
export async function updateDirectory(): Promise<void> {
  const [packaged, base] = await Promise.all([
    loadPackagedBase(),
    ignore(readBase(), 'a base that can not be read gives way to the packaged one'),
  ]);
  const isKept = base && base.source !== 'package' && base.asOf >= packaged.rows.asOf;
  if (isKept) await fillDirectory();
  else await fillFrom(packaged, base);
}
