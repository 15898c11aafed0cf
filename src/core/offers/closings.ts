import type { Hoster } from '../directory/hoster';
import { hasEnded } from './availability';

// An offer whose hoster announced its end is offered until the day, and no longer. Answers are computed
// beforehand, so they count as out of date once such a day has come.

/** The days, `YYYY-MM-DD`, on which offers of these hosters end, each once, the first one first. */
export function closingDays(hosters: readonly Hoster[]): string[] {
  const days = hosters.flatMap(({ offers }) => offers.flatMap(({ closesOn }) => closesOn ?? []));
  return [...new Set(days)].sort();
}

/** The last closing day, of days in their order, that has come by today, `YYYY-MM-DD`; null if none has. */
export function lastClosing(days: readonly string[], today: string): string | null {
  return days.findLast((day) => day <= today) ?? null;
}

/** The first closing day, of days in their order, that is still to come after today; null if none is. */
export function nextClosing(days: readonly string[], today: string): string | null {
  return days.find((day) => day > today) ?? null;
}

/** The hosters, in the same order, without their offers that have ended by today, `YYYY-MM-DD`. */
export function withoutEnded(hosters: readonly Hoster[], today: string): Hoster[] {
  return hosters.map((hoster) =>
    hoster.offers.some((offer) => hasEnded(offer, today))
      ? { ...hoster, offers: hoster.offers.filter((offer) => !hasEnded(offer, today)) }
      : hoster,
  );
}
