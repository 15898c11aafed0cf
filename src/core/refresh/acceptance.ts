import type { Directory } from '../directory/parsed-directory';
import { failure, type Result, success } from '../result';
import type { RefreshProblem, RefreshProblemId } from './refresh-problem';

/**
 * The least share of what a source gave before, from 0 to 1, that it may give: if it lost more than
 * 30 %, it is refused.
 */
const leastShare = 0.7;

/**
 * The largest share of bad rows in a file, from 0 to 1: with more the file is not what it says, and
 * is refused.
 */
const mostBadShare = 0.1;

/** The numbers of hosters and offers that a source gave. */
export type Counts = { hosters: number; offers: number };

export function countsOf({ hosters }: Pick<Directory, 'hosters'>): Counts {
  return {
    hosters: hosters.length,
    offers: hosters.reduce((total, { offers }) => total + offers.length, 0),
  };
}

/**
 * Accepts a directory in the place of what is kept, unless it is older, too many of its rows are
 * bad, or it has lost too much of what the same source gave before: `kept.counts`, null at its
 * first time.
 */
export function acceptDirectory(
  candidate: Directory & { asOf: string },
  kept: { asOf: string; counts: Counts | null },
): Result<Counts, RefreshProblem> {
  const counts = countsOf(candidate);
  const refuse = (id: RefreshProblemId, ...values: (string | number)[]) =>
    failure({ id, values: values.map(String) });
  if (candidate.asOf < kept.asOf) return refuse('older', candidate.asOf, kept.asOf);
  const bad = candidate.refusals.filter(({ isKept }) => !isKept).length;
  const rows = counts.hosters + counts.offers + bad;
  if (bad > rows * mostBadShare) return refuse('too-many-bad-rows', bad, rows);
  const before = kept.counts ?? { hosters: 1, offers: 1 };
  for (const what of ['hosters', 'offers'] as const) {
    if (counts[what] < before[what] * leastShare) {
      return refuse('fewer', counts.hosters, counts.offers, before.hosters, before.offers);
    }
  }
  return success(counts);
}
