import { isQuiet, type Quiet } from '../settings/quiet';
import { isShownToday, isTooEarly } from './frequency';
import type { Nudge } from './nudge';

/** The reason why a page is left alone, as far as that can be told without looking at it. */
type NudgeRefusal = 'off' | 'private' | 'quiet' | 'no-answer' | 'shown-today' | 'shown-this-week';

/** The facts about a page that just turned out to be a service's. */
export type NudgeFacts = {
  nudge: Nudge;
  quiet: Quiet;
  /** The id of the service. */
  service: string;
  isPrivate: boolean;
  /** The id of the offer that would be named; null: there is no strong answer. */
  offer: string | null;
  /** The day where the user is, `YYYY-MM-DD`. */
  today: string;
};

/** The reason why this page must be left alone; null: it may be touched now. */
export function refusalOf(facts: NudgeFacts): NudgeRefusal | null {
  const { nudge, service, offer, today } = facts;
  if (!nudge.isOn) return 'off';
  if (facts.isPrivate) return 'private';
  if (isQuiet(facts.quiet, service, today)) return 'quiet';
  if (offer === null) return 'no-answer';
  if (isShownToday(nudge, today)) return 'shown-today';
  return isTooEarly(nudge, service, offer, today) ? 'shown-this-week' : null;
}
