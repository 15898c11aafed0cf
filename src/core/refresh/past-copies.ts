import { asOfNow } from '../time/as-of-now';
import { dayAfter } from '../time/day';
import { dayNumberOf } from '../time/day-number';
import type { Weight } from './weight';

/**
 * The copies that a source gave within ten days, as one: the most of each number, and who was in the
 * first of them, as a later one may have been led astray in small steps.
 */
export type PastCopy = Weight & {
  /** The last day, `YYYY-MM-DD`, on which a copy of these ten days was accepted. */
  day: string;
};

/** The parts of a weight that former versions did not weigh: their copies say nothing of them. */
const unweighed: Pick<Weight, 'forAnybody' | 'answers' | 'hosterFacts'> = {
  forAnybody: 0,
  answers: {},
  hosterFacts: [],
};

/** The days for which a copy of the past is weighed against a new one. */
const daysOfPast = 90;

/** The days of which one copy is kept: some ten copies in all, whatever is accepted. */
const daysOfCopy = 10;

/**
 * The copies of the past that still weigh on the day `today`. A day that is still to come is read as
 * today: a clock was wrong.
 */
export function weighingCopies(past: readonly PastCopy[], today: string): readonly PastCopy[] {
  const first = dayAfter(today, -daysOfPast);
  return past
    .filter(({ day }) => day >= first)
    .map((copy) => ({ ...unweighed, ...copy, day: asOfNow(copy.day, today) }));
}

/** The copies of the past once another one, of this weight, is accepted on the day `today`. */
export function pastWith(
  past: readonly PastCopy[],
  weight: Weight,
  today: string,
): readonly PastCopy[] {
  const copies = weighingCopies(past, today);
  const isSamePeriod = ({ day }: PastCopy) => periodOf(day) === periodOf(today);
  const [former, ...doubled] = copies.filter(isSamePeriod);
  if (!former) return [...copies, { ...weight, day: today }];
  const all = [former, ...doubled, weight];
  const most = (what: 'hosters' | 'offers' | 'answering' | 'forAnybody') =>
    Math.max(...all.map((each) => each[what]));
  const joined: PastCopy = {
    ...former,
    day: today,
    hosters: most('hosters'),
    offers: most('offers'),
    answering: most('answering'),
    forAnybody: most('forAnybody'),
  };
  return [...copies.filter((copy) => !isSamePeriod(copy)), joined];
}

function periodOf(day: string): number {
  return Math.floor(dayNumberOf(Date.parse(day)) / daysOfCopy);
}
