import { ignore } from '../../core/ignore';
import type { NeedId } from '../../core/need';
import { loadOfferedNeeds } from '../package/data';
import { readOfferedNeeds } from '../store/directory';

/**
 * The needs that some hoster offers, by a single read of the directory that is kept. Where this page
 * has no database, or nothing is in it yet, by the directory of the package.
 */
export async function offeredNeeds(): Promise<ReadonlySet<NeedId>> {
  const kept = await ignore(readOfferedNeeds(), 'the package has a directory too');
  return new Set(kept && kept.length > 0 ? kept : await loadOfferedNeeds());
}
