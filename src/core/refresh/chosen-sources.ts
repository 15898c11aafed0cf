import { type InstanceListId, instanceListIds } from '../directory/hoster';
import { type SourceId, sourceIds } from '../directory/source-id';
import { isHttpsAddress } from '../https-address';

/** The sources from which the directory shall come. */
export type ChosenSources = {
  source: SourceId;
  /** The mirror's address; null for the one the extension was built with, if any. */
  mirror: string | null;
  /**
   * The address of the mirror that the user, asked plainly, takes without a signature; absent where the
   * directory must be signed.
   */
  unsigned?: string;
  /** Lists outside CHATONS, in the order in which they were chosen. */
  indexes: readonly InstanceListId[];
};

/** A reason why sources can't be asked, or not be chosen. */
export type SourceProblem = 'bad-address' | 'no-permission' | 'not-kept';

/** Reads stored sources, field by field: the default of each asks no server for anything. */
export function readChosenSources(raw: unknown): ChosenSources {
  const { source, mirror, unsigned, indexes } =
    typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const isUnsigned = typeof unsigned === 'string' && unsigned === mirror;
  const ids = Array.isArray(indexes) ? indexes : [];
  return {
    source: sourceIds.find((id) => id === source) ?? 'package',
    mirror: typeof mirror === 'string' && isHttpsAddress(mirror) ? mirror : null,
    ...(isUnsigned && { unsigned }),
    indexes: instanceListIds.filter((id) => ids.includes(id)),
  };
}

/** True if the directory needs no server's answer. */
export function asksNobody({ source, indexes }: ChosenSources): boolean {
  return source === 'package' && indexes.length === 0;
}

/**
 * The keys of the sources that are asked daily: the mirror's address, the ids of the lists. The
 * hosters are not among them: they are asked only when the user says so. `builtInMirror` is the
 * address that the extension was built with; null for none.
 */
export function dailySourcesOf(
  { source, mirror, indexes }: ChosenSources,
  builtInMirror: string | null,
): readonly string[] {
  const address = source === 'mirror' ? (mirror ?? builtInMirror) : null;
  return address === null ? indexes : [address, ...indexes];
}
