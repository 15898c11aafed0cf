import type { NeedId } from '../need';
import type { ServiceCard } from '../services/service-card';
import { compareIds } from '../suggestions/candidate';
import { conditions } from '../suggestions/condition';
import type { Favourite } from '../suggestions/favourites';
import type { ReadySuggestions } from '../suggestions/ready-suggestions';
import { type Suggestion, wishedOf } from '../suggestions/suggestion';
import type { VisitCount } from './visit-counts';

type Cards = ReadonlyMap<string, Pick<ServiceCard, 'name' | 'needs'>>;
type Answers = ReadonlyMap<NeedId, Pick<ReadySuggestions, 'suggestions' | 'withoutAccount'>>;

/** What one can go to instead of a service. */
export type Door = { need: NeedId; suggestion: Suggestion };

/** A service that was met, and how far one is with leaving it. */
export type VisitedService = {
  id: string;
  name: string;
  /** How often, in all weeks. */
  count: number;
  /** One of its needs has a favourite: left already, or about to be. */
  hasFavourite: boolean;
  /** The easiest that can be had for the first of its needs that has any; null: no door yet. */
  door: Door | null;
};

/** What all services that were met are used for. */
export function needsOfVisited(met: readonly VisitCount[], cards: Cards): ReadonlySet<NeedId> {
  return new Set(met.flatMap(({ service }) => cards.get(service)?.needs ?? []));
}

/** Each service that was met, the most met first; one that the catalogue has lost is left out. */
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

/** As in the popup, the first need speaks for the service: a pad is no way out of a file store. */
function doorOf(needs: readonly NeedId[], answers: Answers): Door | null {
  for (const need of needs) {
    const { suggestions = [], withoutAccount = null } = answers.get(need) ?? {};
    const known = withoutAccount ? [...suggestions, withoutAccount] : suggestions;
    const had = known.filter(({ reasons }) => !reasons.includes('full'));
    const [suggestion] = had.toSorted(compareEase);
    if (suggestion) return { need, suggestion };
  }
  return null;
}

/** How many services were met, how many of them have a door, and how many a favourite. */
export function countDoors(services: readonly VisitedService[]) {
  return {
    all: services.length,
    doors: services.filter(({ door }) => door !== null).length,
    chosen: services.filter(({ hasFavourite }) => hasFavourite).length,
  };
}

/** A service that can be left, and for what. */
export type NextToLeave = VisitedService & { door: Door };

/**
 * The one to leave next, among those without a favourite: whose door is the easiest;
 * where two are as easy, the one that is met more often; then by id. null: none is left.
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

/** What it takes first, no account being easiest; then hosters of CHATONS, then the nearest. */
function compareDoors(one: Suggestion, other: Suggestion): number {
  const [oneRank, otherRank] = [rank(one), rank(other)];
  const place = oneRank.findIndex((each, index) => each !== otherRank[index]);
  return place < 0 ? 0 : (oneRank[place] ?? 0) < (otherRank[place] ?? 0) ? -1 : 1;
}

function rank(suggestion: Suggestion): readonly number[] {
  return [
    conditions.indexOf(wishedOf(suggestion).condition),
    Number(suggestion.origin !== null),
    suggestion.kilometres ?? Infinity,
  ];
}

function compareEase(one: Suggestion, other: Suggestion): number {
  return compareDoors(one, other) || compareIds(one.offerId, other.offerId);
}
