import type { InstanceListId } from '../directory/hoster';
import type { SourceId } from '../directory/source-id';
import type { Counts } from './acceptance';
import type { RefreshProblem } from './refresh-problem';

/** The state of a source: what is known of asking it. */
export type SourceState = {
  id: SourceId | InstanceListId;
  /** The numbers that the source gave when it was last good; null where it never was. */
  counts: Counts | null;
  etag: string | null;
  lastModified: string | null;
  /** The last time the source was asked, at `address`: an ISO instant. */
  askedAt: string;
  address: string;
  /** The reason why the last time changed nothing; null where it went well. */
  problem: RefreshProblem | null;
};

/** The state of a source that is being asked: what it gave before, and no problem yet. */
export function askedState(
  { id, address, askedAt }: Pick<SourceState, 'id' | 'address' | 'askedAt'>,
  former: SourceState | undefined,
): SourceState {
  const { counts = null, etag = null, lastModified = null } = former ?? {};
  return { id, address, askedAt, counts, etag, lastModified, problem: null };
}
