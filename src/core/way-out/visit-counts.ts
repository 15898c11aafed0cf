import { isPlainObject } from '../plain-object';
import { isServiceId } from '../services/service-id';
import { isWeek, weeksUpTo } from '../time/iso-week';

/** The number of visits to a service in a week: all that is ever kept of them. */
export type VisitCount = {
  /** The week as ISO 8601 numbers it: `2026-W47`. Nothing finer is known. */
  week: string;
  /** The id of the service. */
  service: string;
  /** The number of visits, at least 1. */
  count: number;
};

/** The way out as it is kept. */
export type VisitCounts = {
  /** True if the user switched it on, and not off again. */
  isCounting: boolean;
  /** The counts that are kept, each service once a week at most. */
  met: readonly VisitCount[];
};

/**
 * The number of weeks that are kept, this one among them: a year, and the same week of the year
 * before.
 */
export const countedWeeks = 53;

/** The fewest weeks that are shown: fewer make no picture. */
const fewestShown = 12;

/** Reads stored counts: whatever is no count is left out, and so is all that stands beside one. */
export function readVisitCounts(raw: unknown): VisitCounts {
  const { isCounting, met } = isPlainObject(raw) ? raw : {};
  return { isCounting: isCounting === true, met: readCounts(met) };
}

function readCounts(raw: unknown): VisitCount[] {
  const read = new Map<string, VisitCount>();
  for (const row of Array.isArray(raw) ? raw : []) {
    const { week, service, count } = isPlainObject(row) ? row : {};
    if (typeof week !== 'string' || !isWeek(week)) continue;
    if (!isServiceId(service)) continue;
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) continue;
    const key = `${week} ${service}`;
    if (!read.has(key)) read.set(key, { week, service, count });
  }
  return [...read.values()];
}

/**
 * The counts after one more visit to this service in this week; what is too old by then is gone.
 */
export function withVisit(
  met: readonly VisitCount[],
  service: string,
  week: string,
): readonly VisitCount[] {
  const kept = withinYear(met, week);
  const isThis = (each: VisitCount) => each.week === week && each.service === service;
  if (!kept.some(isThis)) return [...kept, { week, service, count: 1 }];
  return kept.map((each) => (isThis(each) ? { ...each, count: each.count + 1 } : each));
}

/** The counts of the weeks that are kept when this is the present one. */
export function withinYear(met: readonly VisitCount[], week: string): readonly VisitCount[] {
  const [oldest = week] = weeksUpTo(week, countedWeeks);
  return met.filter((each) => oldest <= each.week && each.week <= week);
}

/** The weeks of the picture, oldest first: from the first count to this week, twelve at least. */
export function shownWeeks(met: readonly VisitCount[], week: string): readonly string[] {
  const weeks = weeksUpTo(week, countedWeeks);
  const counted = new Set(met.map((each) => each.week));
  const first = weeks.findIndex((each) => counted.has(each));
  const start = countedWeeks - fewestShown;
  return weeks.slice(first < 0 ? start : Math.min(first, start));
}

/** The number of visits to this service in each of these weeks. */
export function countsIn(
  weeks: readonly string[],
  met: readonly VisitCount[],
  service: string,
): readonly number[] {
  const counts = new Map(
    met.filter((each) => each.service === service).map(({ week, count }) => [week, count]),
  );
  return weeks.map((week) => counts.get(week) ?? 0);
}
