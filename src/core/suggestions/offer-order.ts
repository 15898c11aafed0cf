import { compareIds } from '../compare-ids';
import { canBeHad } from '../offers/availability';
import { conditions } from '../offers/condition';
import type { Candidate, Merits } from './candidate';
import { comparedKilometres } from './nearest';

/**
 * Compares two offers by rules 1 to 6 of the order, below 0 where `one` comes first: those that the
 * user does not put last today; the user's own order; hosters of CHATONS before those that only a
 * list of independent hosts names; offers that can be had; hosters that serve the user; known towns,
 * and home's country among unknown ones; kilometres; what was seen in a source before what is
 * only known; conditions. A tie goes by ids:
 * `compareCandidates`.
 */
export function compareMerits(one: Merits, other: Merits, homeCountry: string | null): number {
  return (
    Number(one.isPostponed) - Number(other.isPostponed) ||
    compareNullLast(one.favouriteRank, other.favouriteRank) ||
    Number(one.origin !== null) - Number(other.origin !== null) ||
    Number(canBeHad(other)) - Number(canBeHad(one)) ||
    Number(one.limit !== null) - Number(other.limit !== null) ||
    Number(one.precision === null) - Number(other.precision === null) ||
    Number(isAbroad(one, homeCountry)) - Number(isAbroad(other, homeCountry)) ||
    compareNullLast(comparedKilometres(one), comparedKilometres(other)) ||
    Number(one.evidence !== 'seen') - Number(other.evidence !== 'seen') ||
    conditions.indexOf(one.condition) - conditions.indexOf(other.condition)
  );
}

/** The total order of the offers for a need, below 0 where `one` comes first: merits, then ids. */
export function compareCandidates(
  one: Candidate,
  other: Candidate,
  homeCountry: string | null,
): number {
  return (
    compareMerits(one, other, homeCountry) ||
    compareIds(one.from.hoster.id, other.from.hoster.id) ||
    compareIds(one.offer.id, other.offer.id)
  );
}

/** True if a hoster whose town is not known is in another country than home, or in an unknown one. */
function isAbroad({ precision, country }: Merits, homeCountry: string | null): boolean {
  return homeCountry !== null && precision === null && country !== homeCountry;
}

/**
 * Compares two numbers, below 0 where `one` comes first; null, a number that is not known, comes
 * last.
 */
export function compareNullLast(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one - other;
}
