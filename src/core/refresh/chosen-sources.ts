import { type InstanceListId, instanceListIds } from '../directory/hoster';
import { type SourceId, sourceIds } from '../directory/source-id';
import { isHttpsAddress } from '../https-address';

/** Where the directory shall come from. */
export type ChosenSources = {
  source: SourceId;
  /** The mirror's address; null: the one the extension was built with, if any. */
  mirror: string | null;
  /** Lists outside CHATONS, in the order in which they were chosen. */
  indexes: readonly InstanceListId[];
};

/** Reads what was stored, field by field: the default of each asks nobody for anything. */
export function readChosenSources(raw: unknown): ChosenSources {
  const { source, mirror, indexes } =
    typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const ids = Array.isArray(indexes) ? indexes : [];
  return {
    source: sourceIds.find((id) => id === source) ?? 'package',
    mirror: typeof mirror === 'string' && isHttpsAddress(mirror) ? mirror : null,
    indexes: instanceListIds.filter((id) => ids.includes(id)),
  };
}

/** Does the directory need nobody's answer? */
export function asksNobody({ source, indexes }: ChosenSources): boolean {
  return source === 'package' && indexes.length === 0;
}

/** What the directory still has to become: that of the package, or what it was with other lists. */
export type PendingRebuild = 'package' | 'again';

/** What is due once these sources are chosen instead of the former ones, of which this was due. */
export function pendingRebuildAfter(
  former: ChosenSources,
  sources: ChosenSources,
  was: PendingRebuild | null,
): PendingRebuild | null {
  const isOther = sources.source !== former.source;
  if (sources.source === 'package' && (isOther || was === 'package')) return 'package';
  return was !== null || sources.indexes.join() !== former.indexes.join() ? 'again' : null;
}

/** Reads what was stored; null: nothing is due. */
export function readPendingRebuild(raw: unknown): PendingRebuild | null {
  return raw === 'package' || raw === 'again' ? raw : null;
}
