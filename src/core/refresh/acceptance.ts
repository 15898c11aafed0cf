import type { Directory } from '../directory/parsed-directory';
import { failure, type Result, success } from '../result';
import { type Steps, toEnd } from '../time/steps';
import type { PastCopy } from './past-copies';
import type { RefreshProblem, RefreshProblemId } from './refresh-problem';
import { type Counts, type Weight, weighInSteps } from './weight';
import { answersStaying, areMostGone, factsStaying, growthOfOneDomain } from './what-stays';

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

/** The most that a source may give at once: so many times as much as before, and so many beside. */
const mostGrowth = { times: 3, hosters: 100, offers: 1000 };

/** The most hosters that one registrable domain may bring at once, or this share of all, if that is more. */
const mostGrowthOfDomain = { hosters: 20, share: 0.1 };

/** The least share of the offers that are open to all: hosters may say at once that they want members. */
const leastForAnybody = 0.5;

export function countsOf({ hosters }: Pick<Directory, 'hosters'>): Counts {
  return {
    hosters: hosters.length,
    offers: hosters.reduce((total, { offers }) => total + offers.length, 0),
  };
}

/** The copies that a new one is weighed against, and the days between which its facts must lie. */
type Kept = {
  /** The day of the facts that are kept, `YYYY-MM-DD`; empty where none are. */
  asOf: string;
  /** The last day that is believed: see `latestBelievedDay`; absent where no clock is asked. */
  latest?: string;
  /** The numbers that the source gave when it was last good; null at its first time. */
  counts: Counts | null;
  /** The copies that the source gave in the last ninety days, of which it must not have lost too much. */
  past?: readonly PastCopy[];
  /** The directory of the package; absent for a list beside the main directory. */
  packaged?: Weight;
};

type Refusal = { ok: false; reason: RefreshProblem };

/**
 * Accepts a directory in the place of what is kept, unless it is of another time, too many of its rows
 * are bad, or it has lost too much of what is known, or grown beyond reason. Its weight is the answer.
 */
export function acceptDirectory(
  candidate: Directory & { asOf: string },
  kept: Kept,
): Result<Weight, RefreshProblem> {
  return toEnd(acceptInSteps(candidate, kept));
}

/** Accepts a directory of any size, or not, as `acceptDirectory` does, in short steps. */
export function* acceptInSteps(
  candidate: Directory & { asOf: string },
  kept: Kept,
): Steps<Result<Weight, RefreshProblem>> {
  const { asOf } = candidate;
  if (kept.latest !== undefined && asOf > kept.latest) return refuse('ahead', asOf);
  if (asOf < kept.asOf) return refuse('older', asOf, kept.asOf);
  const weight = yield* weighInSteps(candidate.hosters, kept.latest ?? asOf);
  const bad = candidate.refusals.filter(({ isKept }) => !isKept).length;
  const rows = weight.hosters + weight.offers + bad;
  if (bad > rows * mostBadShare) return refuse('too-many-bad-rows', bad, rows);
  const refusal = (yield* lossOf(weight, kept)) ?? (yield* growthOf(weight, kept));
  return refusal ?? success(weight);
}

function refuse(id: RefreshProblemId, ...values: (string | number)[]): Refusal {
  return failure({ id, values: values.map(String) });
}

/** The refusal of a directory that has lost too much: of its numbers, of who was in it, of what people get. */
function* lossOf(
  weight: Weight,
  { counts, past = [], packaged }: Kept,
): Steps<Refusal | undefined> {
  const known: readonly Weight[] = packaged ? [...past, packaged] : past;
  const before = mostOf([counts ?? { hosters: 1, offers: 1 }, ...known]);
  for (const what of ['hosters', 'offers'] as const) {
    if (weight[what] < before[what] * leastShare) {
      return refuse('fewer', weight.hosters, weight.offers, before.hosters, before.offers);
    }
  }
  for (const [what, least] of [
    ['answering', leastShare],
    ['forAnybody', leastForAnybody],
  ] as const) {
    const most = Math.max(0, ...known.map((each) => each[what]));
    if (weight[what] < most * least) return refuse('answers-less', weight[what], most);
  }
  for (const each of known) {
    const refusal = (yield* replacedOf(weight, each)) ?? (yield* changedOf(weight, each));
    if (refusal) return refusal;
  }
  return undefined;
}

/** The refusal of a directory in which too many hosters of another are missing, or of their hosts. */
function* replacedOf(weight: Weight, before: Weight): Steps<Refusal | undefined> {
  for (const prints of ['hosterPrints', 'hostPrints'] as const) {
    const here = new Set(weight[prints]);
    yield;
    const expected = before[prints];
    const staying = expected.filter((print) => here.has(print)).length;
    if (staying < expected.length * leastShare) {
      return refuse('replaced', staying, expected.length);
    }
    yield;
  }
  return undefined;
}

/** The refusal of a directory whose hosters stay, and of which people get something else than of another. */
function* changedOf(weight: Weight, before: Weight): Steps<Refusal | undefined> {
  const needs = [...answersStaying(weight, before).values()];
  const answered = needs.filter(({ staying }) => staying > 0).length;
  if (answered < needs.length * leastShare) return refuse('answers-less', answered, needs.length);
  const sum = (what: 'staying' | 'known') => needs.reduce((total, each) => total + each[what], 0);
  if (sum('staying') < sum('known') * leastShare) {
    return refuse('replaced', sum('staying'), sum('known'));
  }
  const emptied = needs.find(areMostGone);
  if (emptied) return refuse('answers-less', emptied.staying, emptied.known);
  yield;
  const { names, places } = factsStaying(weight, before);
  const changed = [names, places].find(areMostGone);
  return changed && refuse('replaced', changed.staying, changed.known);
}

/** The refusal of a directory that is far larger than its source ever gave: the first time says nothing. */
function* growthOf(
  weight: Weight,
  { counts, past = [], packaged }: Kept,
): Steps<Refusal | undefined> {
  const known: readonly Weight[] = packaged ? [...past, packaged] : past;
  const most = Math.max(mostGrowthOfDomain.hosters, weight.hosters * mostGrowthOfDomain.share);
  if (known.length > 0 && (yield* growthOfOneDomain(weight, known)) > most) {
    const { hosters, offers } = mostOf(known);
    return refuse('grown', weight.hosters, weight.offers, hosters, offers);
  }
  if (!counts) return undefined;
  const before = mostOf([counts, ...past]);
  for (const what of ['hosters', 'offers'] as const) {
    if (weight[what] > before[what] * mostGrowth.times + mostGrowth[what]) {
      return refuse('grown', weight.hosters, weight.offers, before.hosters, before.offers);
    }
  }
  return undefined;
}

function mostOf(counts: readonly Counts[]): Counts {
  return {
    hosters: Math.max(...counts.map(({ hosters }) => hosters)),
    offers: Math.max(...counts.map(({ offers }) => offers)),
  };
}
