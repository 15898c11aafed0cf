import { isPlainObject } from '../plain-object';
import { isServiceId } from '../services/service-id';
import { isDay } from '../time/calendar-date';
import { type Corner, corners } from './corner';

// The nudge: a small pill in the corner of a page, for users who want one. Here: what is kept of it.

/** The record of a service on whose page the pill was shown. */
export type Shown = {
  /** The day, `YYYY-MM-DD`, from which the pill may come again with the same offer. */
  until: string;
  /** The id of the offer for which it came: another one may come earlier; null: none may. */
  offer: string | null;
};

/** The nudge as it is kept. */
export type Nudge = {
  /** True if the user switched it on, and not off again. */
  isOn: boolean;
  corner: Corner;
  /** The last day, `YYYY-MM-DD`, on which any page was touched; null: none was. */
  last: string | null;
  /** The records of services on whose pages the pill was shown, by the id of the service. */
  services: Readonly<Record<string, Shown>>;
};

/**
 * The record of a service; undefined: there is none. An id may be the name of something that every
 * object has.
 */
export function shownOf({ services }: Nudge, service: string): Shown | undefined {
  return Object.hasOwn(services, service) ? services[service] : undefined;
}

/** Reads a stored nudge: what is missing or wrong takes its default, the others stay. */
export function readNudge(raw: unknown): Nudge {
  const { isOn, corner, last, services } = isPlainObject(raw) ? raw : {};
  const rows = isPlainObject(services) ? Object.entries(services) : [];
  const read = rows.flatMap(([id, row]) => {
    const shown = isServiceId(id) ? readShown(row) : null;
    return shown ? [[id, shown] as const] : [];
  });
  return {
    isOn: isOn === true,
    corner: corners.find((each) => each === corner) ?? corners[0],
    last: isDay(last) ? last : null,
    services: Object.fromEntries(read),
  };
}

function readShown(raw: unknown): Shown | null {
  const { until, offer } = isPlainObject(raw) ? raw : {};
  if (!isDay(until) || (offer !== null && typeof offer !== 'string')) return null;
  return { until, offer };
}
