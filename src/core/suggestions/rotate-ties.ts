import { conditions } from './condition';
import type { Suggestion } from './suggestion';

/**
 * The same suggestions, with those of equal merit taking turns by the day: all but their ids speaks
 * for the one as for the other, and a small hoster should not get everybody. `day` counts days. Only
 * for showing: what is stored never turns.
 */
export function rotateTies(
  suggestions: readonly Suggestion[],
  day: number,
  homeCountry: string | null,
): Suggestion[] {
  const merits = suggestions.map((each) => meritOf(each, homeCountry));
  const turned: Suggestion[] = [];
  while (turned.length < suggestions.length) {
    const start = turned.length;
    const length = merits.slice(start).findIndex((merit) => merit !== merits[start]);
    const end = length < 0 ? suggestions.length : start + length;
    turned.push(...turnHosters(suggestions.slice(start, end), day));
  }
  return turned;
}

/** Rules 1 to 5 of the order, as far as they tell two neighbours apart. */
function meritOf(suggestion: Suggestion, homeCountry: string | null): string {
  const { reasons, origin, kilometres, country, address } = suggestion;
  const isUnknown = reasons.includes('town-unknown');
  return JSON.stringify([
    // The user's own order is no tie.
    reasons.includes('favourite') && address,
    origin !== null,
    reasons.includes('full'),
    isUnknown,
    isUnknown && homeCountry !== null && country !== homeCountry,
    kilometres,
    conditions.find((each) => reasons.includes(each)),
  ]);
}

/** Turns whole hosters: the offers of one stay together, in their order. */
function turnHosters(tied: readonly Suggestion[], day: number): readonly Suggestion[] {
  const hosterIds = [...new Set(tied.map(({ hosterId }) => hosterId))];
  if (hosterIds.length < 2) return tied;
  const start = day % hosterIds.length;
  return [...hosterIds.slice(start), ...hosterIds.slice(0, start)].flatMap((id) =>
    tied.filter(({ hosterId }) => hosterId === id),
  );
}
