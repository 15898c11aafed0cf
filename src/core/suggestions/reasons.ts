import type { Offer } from '../directory/hoster';
import { canBeHad } from '../offers/availability';
import type { Condition } from '../offers/condition';
import type { Suggestion } from './suggestion';

/**
 * A reason why a suggestion stands where it stands: a closed list, whose ids the command line
 * prints.
 */
export type Reason =
  | 'nearest'
  | 'same-commune'
  | 'favourite'
  | Condition
  | 'chatons-member'
  | 'town-unknown'
  | 'region-only'
  | 'status-unknown'
  | 'full'
  | 'closes'
  | 'serves-others'
  | 'site-only'
  | Offer['evidence'];

/** The reasons for a suggestion's rank, by its facts: they are told, and no code decodes them. */
export function reasonsOf(suggestion: Suggestion): Reason[] {
  // Of a server of the user's own nothing is told that speaks for or against it.
  if (suggestion.origin === 'own') return ['favourite'];
  const { precision, condition, evidence, availability, closesOn } = suggestion;
  const stated: (Reason | false | '' | null)[] = [
    suggestion.isNearest && 'nearest',
    suggestion.isSameCommune && 'same-commune',
    suggestion.favouriteRank !== null && 'favourite',
    condition,
    suggestion.isMember && 'chatons-member',
    precision === null && 'town-unknown',
    precision === 'region' && 'region-only',
    suggestion.status === 'unknown' && 'status-unknown',
    !canBeHad({ availability, closesOn: null }) && 'full',
    closesOn && 'closes',
    suggestion.limit !== null && 'serves-others',
    suggestion.addressKind === 'site' && 'site-only',
    evidence,
  ];
  return stated.filter((reason) => !!reason);
}
