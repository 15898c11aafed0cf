import { compareIds } from '../compare-ids';
import type { NeedId } from '../need';
import type { ServiceCard } from '../services/service-card';
import type { Favourite } from '../suggestions/favourites';
import { type Answers, type Door, doorOf } from './doors';
import type { VisitCount } from './visit-counts';

type Cards = ReadonlyMap<string, Pick<ServiceCard, 'name' | 'needs'>>;

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
