import { type ChosenSources, listsOn } from './chosen-sources';

/** The rebuild that is due: to the package's directory, or to the same one with other lists. */
export type PendingRebuild = 'package' | 'again';

/**
 * The rebuild that is due once `sources` are chosen instead of `former`, when `was` was due. Null
 * where nothing is or was due.
 */
export function pendingRebuildAfter(
  former: ChosenSources,
  sources: ChosenSources,
  was: PendingRebuild | null,
): PendingRebuild | null {
  const isOther = sources.source !== former.source;
  if (sources.source === 'package' && (isOther || was === 'package')) return 'package';
  return was !== null || listKeys(sources) !== listKeys(former) ? 'again' : null;
}

function listKeys(sources: ChosenSources): string {
  return [...sources.indexes, ...listsOn(sources).map(({ address }) => address)].join();
}

/** Reads a stored rebuild. Null where nothing is due. */
export function readPendingRebuild(raw: unknown): PendingRebuild | null {
  return raw === 'package' || raw === 'again' ? raw : null;
}
