import { isHttpsAddress } from '../address';
import { type IndexId, indexIds } from '../hoster';
import { type SourceId, sourceIds } from './source-id';

/** Where the directory shall come from. */
export type ChosenSources = {
  source: SourceId;
  /** The mirror's address; null: the one the extension was built with, if any. */
  mirror: string | null;
  /** Lists outside CHATONS, in the order in which they were chosen. */
  indexes: readonly IndexId[];
};

/** Reads what was stored, field by field: the default of each asks nobody for anything. */
export function readChosenSources(raw: unknown): ChosenSources {
  const { source, mirror, indexes } =
    typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const ids = Array.isArray(indexes) ? indexes : [];
  return {
    source: sourceIds.find((id) => id === source) ?? 'package',
    mirror: typeof mirror === 'string' && isHttpsAddress(mirror) ? mirror : null,
    indexes: indexIds.filter((id) => ids.includes(id)),
  };
}

/** Does the directory need nobody's answer? */
export function asksNobody({ source, indexes }: ChosenSources): boolean {
  return source === 'package' && indexes.length === 0;
}
