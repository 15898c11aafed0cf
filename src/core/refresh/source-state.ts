import { type PastCopy, pastWith } from './past-copies';
import type { RefreshProblem } from './refresh-problem';
import type { SourceKey } from './source-rows';
import type { Counts, Weight } from './weight';

/** The state of a source: what is known of asking it. */
export type SourceState = {
  id: SourceKey;
  /** The numbers that the source gave when it was last good; null where it never was. */
  counts: Counts | null;
  /** The copies that the source gave in the last ninety days; absent in what former versions stored. */
  past?: readonly PastCopy[];
  /** The hour of our own clock in which the source was last read whole: see `hourToAskSince`. */
  readAt?: string | null;
  /** The line of the signature that held for what was last accepted; null or absent where none was signed. */
  signature?: string | null;
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
): SourceState & { past: readonly PastCopy[] } {
  const { counts = null, past = [], readAt = null, signature = null } = former ?? {};
  return { id, address, askedAt, counts, past, readAt, signature, problem: null };
}

/** The state of a source once what it gave is accepted, with this weight. */
export function acceptedState(state: SourceState, weight: Weight): SourceState {
  const { hosters, offers } = weight;
  const past = pastWith(state.past ?? [], weight, state.askedAt.slice(0, 10));
  return { ...state, counts: { hosters, offers }, past };
}
