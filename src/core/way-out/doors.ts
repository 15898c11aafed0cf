import { compareIds } from '../compare-ids';
import type { NeedId } from '../need';
import { canBeHad } from '../offers/availability';
import { conditions } from '../offers/condition';
import type { ServiceCard } from '../services/service-card';
import type { Favourite } from '../suggestions/favourites';
import { compareNullLast } from '../suggestions/offer-order';
import type { ReadySuggestions } from '../suggestions/ready-suggestions';
import type { Suggestion } from '../suggestions/suggestion';
import type { VisitCount } from './visit-counts';

type Cards = ReadonlyMap<string, Pick<ServiceCard, 'name' | 'needs'>>;
type Answers = ReadonlyMap<NeedId, Pick<ReadySuggestions, 'suggestions' | 'withoutAccount'>>;

/** The suggestion that can be had instead of a service, and the need that it is for. */
type Door = { need: NeedId; suggestion: Suggestion };

/** A service that was visited, and how far the user is with leaving it. */
export type VisitedService = {
  id: string;
  name: string;
  /** The number of visits, in all weeks. */
  count: number;
  /** True if one of its needs has a favourite: it is left already, or about to be. */
  hasFavourite: boolean;
  /** The easiest door for the first of its needs that has any; null: no door yet. */
  door: Door | null;
};

/** The needs for which all services that were visited are used. */
export function needsOfVisited(met: readonly VisitCount[], cards: Cards): ReadonlySet<NeedId> {
  return new Set(met.flatMap(({ service }) => cards.get(service)?.needs ?? []));
}

/**
 * Describes each service that was visited, the most visited first; one that the catalogue has lost
 * is left out.
 */
export function describeVisited(
  met: readonly VisitCount[],
  cards: Cards,
  favourites: readonly Favourite[],
  answers: Answers,
): VisitedService[] {
  const counts = new Map<string, number>();
  for (const { service, count } of met) counts.set(service, (counts.get(service) ?? 0) + count);
  const chosen = new Set(favourites.map(({ need }) => need));
  const services = [...counts].flatMap(([id, count]) => {
    const card = cards.get(id);
    if (!card) return [];
    const hasFavourite = card.needs.some((need) => chosen.has(need));
    return [{ id, name: card.name, count, hasFavourite, door: doorOf(card.needs, answers) }];
  });
  return services.toSorted((one, other) => other.count - one.count || compareIds(one.id, other.id));
}

/**
 * The easiest door for the first of these needs that has any: as in the popup, the first need
 * speaks for the service, as a pad is no way out of a file store. Null: there is none.
 */
function doorOf(needs: readonly NeedId[], answers: Answers): Door | null {
  const [door = null] = needs.flatMap((need) => {
    const { suggestions = [], withoutAccount = null } = answers.get(need) ?? {};
    const known = withoutAccount ? [...suggestions, withoutAccount] : suggestions;
    const [suggestion] = known.filter(canBeHad).toSorted(compareEase);
    return suggestion ? { need, suggestion } : [];
  });
  return door;
}

/**
 * Counts the services that were visited, those of them that have a door, and those that have a
 * favourite.
 */
export function countDoors(services: readonly VisitedService[]) {
  return {
    all: services.length,
    doors: services.filter(({ door }) => door !== null).length,
    chosen: services.filter(({ hasFavourite }) => hasFavourite).length,
  };
}

/** A service that can be left, with its door. */
type NextToLeave = VisitedService & { door: Door };

/**
 * The service to leave next, among those without a favourite: the one whose door is the easiest;
 * where two are as easy, the one that is visited more often; then by id. Null: none is left.
 */
export function nextToLeave(services: readonly VisitedService[]): NextToLeave | null {
  const open = services.filter(
    (service): service is NextToLeave => !service.hasFavourite && service.door !== null,
  );
  const [next = null] = open.toSorted(
    (one, other) =>
      compareDoors(one.door.suggestion, other.door.suggestion) ||
      other.count - one.count ||
      compareIds(one.id, other.id),
  );
  return next;
}

/**
 * Compares doors by what they take, no account being easiest; then hosters of CHATONS come first,
 * then the nearest.
 */
function compareDoors(one: Suggestion, other: Suggestion): number {
  return (
    conditions.indexOf(one.condition) - conditions.indexOf(other.condition) ||
    Number(one.origin !== null) - Number(other.origin !== null) ||
    compareNullLast(one.kilometres, other.kilometres)
  );
}

function compareEase(one: Suggestion, other: Suggestion): number {
  return compareDoors(one, other) || compareIds(one.offerId, other.offerId);
}
