import { isPlainObject } from '../plain-object';
import { isServiceId } from '../services/service-id';
import { asOfNow } from '../time/as-of-now';
import { isDay } from '../time/calendar-date';
import { dayAfter } from '../time/day';

/** The services on which the icon stays closed. A click on it answers all the same. */
export type Quiet = {
  /** The ids of services where the icon never opens, in the order in which they were chosen. */
  never: readonly string[];
  /** The day, `YYYY-MM-DD`, from which the icon opens again, by the id of the service. */
  notNow: Readonly<Record<string, string>>;
};

/** True if the icon stays closed on this service on this day, `YYYY-MM-DD`. */
export function isQuiet({ never, notNow }: Quiet, service: string, today: string): boolean {
  return never.includes(service) || isAhead(untilOf(notNow, service) ?? today, today);
}

/** True if a day until which the icon stays closed is still to come; it is never put off further than tomorrow. */
function isAhead(until: string, today: string): boolean {
  return asOfNow(until, today, dayAfter(today)) > today;
}

/** The settings with the icon closed on this service for good. */
export function withNever(quiet: Quiet, service: string): Quiet {
  const { never, notNow } = withoutQuiet(quiet, service);
  return { never: [...never, service], notNow };
}

/** The settings with the icon closed on this service until tomorrow. Days that have passed are forgotten. */
export function withNotNow(quiet: Quiet, service: string, today: string): Quiet {
  const { never, notNow } = withoutPast(withoutQuiet(quiet, service), today);
  return { never, notNow: { ...notNow, [service]: dayAfter(today) } };
}

/** The settings that still count on this day, `YYYY-MM-DD`: an icon opens again once. */
export function withoutPast({ never, notNow }: Quiet, today: string): Quiet {
  const days = Object.entries(notNow).filter(([, day]) => isAhead(day, today));
  return { never, notNow: Object.fromEntries(days) };
}

/** The settings with the icon open on this service again, however it was closed. */
export function withoutQuiet({ never, notNow }: Quiet, service: string): Quiet {
  return {
    never: never.filter((id) => id !== service),
    notNow: Object.fromEntries(Object.entries(notNow).filter(([id]) => id !== service)),
  };
}

/** The settings with this service as it was in these former ones, and all others as they are. */
export function withFormer(quiet: Quiet, service: string, former: Quiet): Quiet {
  const { never, notNow } = withoutQuiet(quiet, service);
  const until = untilOf(former.notNow, service);
  return {
    never: former.never.includes(service) ? [...never, service] : never,
    notNow: until === undefined ? notNow : { ...notNow, [service]: until },
  };
}

/** Reads stored settings: what is no service's id or no day is left out; none is quiet twice. */
export function readQuiet(raw: unknown): Quiet {
  const { never, notNow } = isPlainObject(raw) ? raw : {};
  const ids = new Set(Array.isArray(never) ? never.filter(isServiceId) : []);
  const days = isPlainObject(notNow) ? Object.entries(notNow) : [];
  const isRead = (row: [string, unknown]): row is [string, string] =>
    isServiceId(row[0]) && !ids.has(row[0]) && isDay(row[1]);
  return { never: [...ids], notNow: Object.fromEntries(days.filter(isRead)) };
}

/**
 * The day from which the icon opens again on this service; undefined where there is none. An id may
 * be the name of something that every object has.
 */
function untilOf(notNow: Quiet['notNow'], service: string): string | undefined {
  return Object.hasOwn(notNow, service) ? notNow[service] : undefined;
}
