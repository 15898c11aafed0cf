import { asOfNow } from '../time/as-of-now';
import { dayAfter } from '../time/day';
import { type Nudge, type Shown, shownOf } from './nudge';

// How often the pill may come: on one page a day, and for one answer on a service once a week.

/** The least number of days between two nudges for one service and one answer. */
const weekInDays = 7;

/** True if the pill was shown on any page today: one a day is enough. */
export function isShownToday({ last }: Nudge, today: string): boolean {
  return last === today;
}

/** True if the day from which the pill may come again is still to come; it is put off by a week at most. */
function isAhead({ until }: Shown, today: string): boolean {
  return asOfNow(until, today, dayAfter(today, weekInDays)) > today;
}

/** True if the pill must not come again on this service yet, for this offer. */
export function isTooEarly(nudge: Nudge, service: string, offer: string, today: string): boolean {
  const shown = shownOf(nudge, service);
  if (!shown || !isAhead(shown, today)) return false;
  return shown.offer === null || shown.offer === offer;
}

/**
 * The nudge after its pill was shown on a page of this service. Rows that say nothing any more are
 * dropped.
 */
export function withShown(nudge: Nudge, service: string, offer: string, today: string): Nudge {
  const until = dayAfter(today, weekInDays);
  return { ...withRow(nudge, service, { until, offer }, today), last: today };
}

/**
 * The nudge after the user put it off on this service. "Later": tomorrow may do. "Not this week":
 * whatever the answer is by then.
 */
export function withPause(
  nudge: Nudge,
  service: string,
  choice: 'later' | 'week',
  today: string,
): Nudge {
  const isWeek = choice === 'week';
  const offer = isWeek ? null : (shownOf(nudge, service)?.offer ?? null);
  const until = dayAfter(today, isWeek ? weekInDays : 1);
  return withRow(nudge, service, { until, offer }, today);
}

function withRow(nudge: Nudge, service: string, row: Shown, today: string): Nudge {
  const others = Object.entries(nudge.services).filter(
    ([id, shown]) => id !== service && isAhead(shown, today),
  );
  return { ...nudge, services: Object.fromEntries([...others, [service, row]]) };
}
