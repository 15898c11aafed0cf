import { canBeHad } from '../offers/availability';
import { isPlainObject } from '../plain-object';
import { isServiceId } from '../services/service-id';
import { isQuiet, type Quiet } from '../settings/quiet';
import type { ReadySuggestions } from '../suggestions/ready-suggestions';
import type { Suggestion } from '../suggestions/suggestion';
import { isDay } from '../time/calendar-date';
import { dayAfter } from '../time/day';

// The nudge: a small pill in the corner of a page, for users who want one. Whether a page may be
// touched is decided here, from facts alone.

/**
 * The corners of the window in which the pill can stand: never at the top, where pages have their
 * own tools.
 */
export const corners = ['right', 'left'] as const;

/** The corner of the window in which the pill stands. */
export type Corner = (typeof corners)[number];

/** The record of a service on whose page the pill was shown. */
type Shown = {
  /** The day, `YYYY-MM-DD`, from which the pill may come again with the same offer. */
  until: string;
  /** The id of the offer that it named: another one may come earlier; null: none may. */
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

/** The least number of days between two nudges for one service and one answer. */
const weekInDays = 7;

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
  if (nudge.last === today) return 'shown-today';
  return isTooEarly(shownOf(nudge, service), offer, today) ? 'shown-this-week' : null;
}

/**
 * True if the pill must not come again yet. A day further off than any that is set comes from a
 * clock that was wrong.
 */
function isTooEarly(shown: Shown | undefined, offer: string, today: string): boolean {
  if (!shown || shown.until <= today || shown.until > dayAfter(today, weekInDays)) return false;
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

/** The answers that a user may give to the pill; closing it is no answer. */
export const nudgeChoices = ['open', 'later', 'week', 'never'] as const;

/** The user's answer to the pill. */
export type NudgeChoice = (typeof nudgeChoices)[number];

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
    ([id, { until }]) => id !== service && until > today,
  );
  return { ...nudge, services: Object.fromEntries([...others, [service, row]]) };
}

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
    corner: corners.find((each) => each === corner) ?? 'right',
    last: isDay(last) ? last : null,
    services: Object.fromEntries(read),
  };
}

function readShown(raw: unknown): Shown | null {
  const { until, offer } = isPlainObject(raw) ? raw : {};
  if (!isDay(until) || (offer !== null && typeof offer !== 'string')) return null;
  return { until, offer };
}

/**
 * The suggestion that is worth a nudge: the first that can be had at its own address in a known
 * place, or is the user's own, in an answer that meets all wishes. Undefined: none is.
 */
export function strongSuggestion({
  suggestions,
  relaxed,
}: Pick<ReadySuggestions, 'suggestions' | 'relaxed'>): Suggestion | undefined {
  return relaxed.length === 0 ? suggestions.find(isStrong) : undefined;
}

function isStrong(suggestion: Suggestion): boolean {
  const { origin, precision, addressKind } = suggestion;
  if (origin === 'own') return true;
  return origin === null && precision !== null && addressKind === 'service' && canBeHad(suggestion);
}

/** The facts that the page itself shows of what the user is doing there. */
export type PageFacts = {
  isHidden: boolean;
  /** True if the cursor stands in a field, and the page was touched. */
  isTyping: boolean;
  /** True if sound or pictures run: a film, or a call. */
  isPlaying: boolean;
  isFullScreen: boolean;
};

/** The reason why the pill stays away from a page that could have it. */
export type PageRefusal = 'hidden' | 'typing' | 'playing' | 'full-screen';

/** The reason why this page must be left alone as it is now; null: it may be touched. */
export function pageRefusalOf(facts: PageFacts): PageRefusal | null {
  if (facts.isHidden) return 'hidden';
  if (facts.isFullScreen) return 'full-screen';
  if (facts.isPlaying) return 'playing';
  return facts.isTyping ? 'typing' : null;
}
