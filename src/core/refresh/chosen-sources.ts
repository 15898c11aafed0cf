import { type InstanceListId, instanceListIds } from '../directory/hoster';
import { type SourceId, sourceIds } from '../directory/source-id';
import { isHttpsAddress } from '../https-address';
import { parseAddress } from '../parse-address';
import { type AddedList, readAddedLists } from './added-list';

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
  /** The lists that the user added beside the main directory; absent where there are none. */
  lists?: readonly AddedList[];
};

/** A reason why sources can't be asked, or not be chosen. */
export type SourceProblem = 'bad-address' | 'is-list' | 'no-permission' | 'not-kept';

/** Reads stored sources, field by field: the default of each asks no server for anything. */
export function readChosenSources(raw: unknown): ChosenSources {
  const { source, mirror, unsigned, indexes, lists } =
    typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const isUnsigned = typeof unsigned === 'string' && unsigned === mirror;
  const ids = Array.isArray(indexes) ? indexes : [];
  const added = readAddedLists(lists);
  return {
    source: sourceIds.find((id) => id === source) ?? 'package',
    mirror: typeof mirror === 'string' && isHttpsAddress(mirror) ? mirror : null,
    ...(isUnsigned && { unsigned }),
    indexes: instanceListIds.filter((id) => ids.includes(id)),
    ...(added.length > 0 && { lists: added }),
  };
}

/** True if the directory needs no server's answer. */
export function asksNobody(sources: ChosenSources): boolean {
  const { source, indexes } = sources;
  return source === 'package' && indexes.length === 0 && listsOn(sources).length === 0;
}

/**
 * True if the chosen mirror is also an added list: its hosters would come twice. `builtInMirror` is the address
 * that the extension was built with; null for none.
 */
export function isMirrorListed(sources: ChosenSources, builtInMirror: string | null): boolean {
  const { source, mirror, lists = [] } = sources;
  const address = parseAddress(mirror ?? builtInMirror ?? '');
  if (source !== 'mirror' || !address) return false;
  address.hash = '';
  return lists.some((list) => list.address === address.href);
}

/** The added lists that are switched on. */
export function listsOn({ lists = [] }: ChosenSources): readonly AddedList[] {
  return lists.filter(({ isOn }) => isOn);
}

/**
 * The keys of the sources that are asked daily: the mirror's address, the ids of the instance
 * lists, the addresses of the added ones, each once. The hosters are not among them: they are asked only when the user says so. `builtInMirror` is the
 * address that the extension was built with; null for none.
 */
export function dailySourcesOf(
  sources: ChosenSources,
  builtInMirror: string | null,
): readonly string[] {
  const { source, mirror, indexes } = sources;
  const address = source === 'mirror' ? (mirror ?? builtInMirror) : null;
  const keys = [...indexes, ...listsOn(sources).map((list) => list.address)];
  return [...new Set(address === null ? keys : [address, ...keys])];
}
