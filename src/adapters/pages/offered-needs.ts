import { ignore } from '../../core/ignore';
import type { NeedId } from '../../core/need';
import type { SearchNames } from '../../core/search/searchable';
import { loadOfferedNeeds, loadSearchNames } from '../package/data';

/**
 * The needs that some hoster offers, by a single read of the directory that is kept. Where this page
 * has no database, or nothing is in it yet, by the directory of the package.
 */
export async function offeredNeeds(): Promise<ReadonlySet<NeedId>> {
  const kept = await ignore(readKept(), 'the package has a directory too');
  return new Set(kept && kept.length > 0 ? kept : await loadOfferedNeeds());
}

/** Reads with what the popup loaded before, to find its first answer. */
async function readKept(): Promise<readonly NeedId[]> {
  return (await import('../store/directory')).readOfferedNeeds();
}

/** The facts that a chooser of needs has to know: those that are offered, and the names to search. */
type NeedChoice = {
  offered: ReadonlySet<NeedId>;
  /** Loads the names of services, software and hosters, once the user types. */
  loadNames: () => Promise<SearchNames>;
};

/** Loads the facts that a chooser of needs has to know at once. */
export async function loadNeedChoice(): Promise<NeedChoice> {
  return { offered: await offeredNeeds(), loadNames: loadSearchNames };
}
