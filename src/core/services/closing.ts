import { dayNumberOf } from '../time/day-number';

/** The day on which a service closes, or has closed. */
export type Closing = {
  /** The day as `YYYY-MM-DD`. */
  on: string;
  /** The day as days since 1970, to be compared with the day it is. */
  day: number;
};

/** A service, as far as the day on which it closes is known; null: no such day is. */
type Closable = { closing: Closing | null };

/** The day of closing, from `YYYY-MM-DD`. */
export function closingOn(on: string): Closing {
  return { on, day: dayNumberOf(Date.parse(on)) };
}

/** True if a service has closed by this day, in days since 1970: on its last day it counts as closed. */
export function hasClosed({ closing }: Closable, day: number): boolean {
  return closing !== null && closing.day <= day;
}

/** The services that have not closed by this day, in the same order. */
export function openOn<Each extends Closable>(services: readonly Each[], day: number): Each[] {
  return services.filter((service) => !hasClosed(service, day));
}
