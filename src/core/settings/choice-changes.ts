import { type Favourite, isSameFavourite } from '../suggestions/favourites';
import type { Choices } from './choices';

/** What one set of choices has that another has not; both lists empty: the same in another order. */
type Difference<Item> = { more: readonly Item[]; less: readonly Item[] };

type FromTo<About extends keyof Choices> = {
  about: About;
  from: Choices[About];
  to: Choices[About];
};

/** One thing that replacing choices would change. */
export type Change =
  | FromTo<'home'>
  | FromTo<'filters'>
  | FromTo<'sources'>
  | FromTo<'hasDot'>
  | ({ about: 'favourites' } & Difference<Favourite>)
  /** Ids of services on which the icon stays closed. */
  | ({ about: 'quiet' } & Difference<string>)
  /** Ids of the services whose guide has other ticks. */
  | { about: 'ticks'; services: readonly string[] }
  /** How many settings of another version are kept. */
  | { about: 'others'; count: number };

/** Everything in which these choices differ, in the order of the options page. None: they are the same. */
export function changesBetween(from: Choices, to: Choices): Change[] {
  const changes: Change[] = [
    { about: 'home', from: from.home, to: to.home },
    { about: 'filters', from: from.filters, to: to.filters },
    { about: 'favourites', ...difference(from.favourites, to.favourites, isSameFavourite) },
    { about: 'hasDot', from: from.hasDot, to: to.hasDot },
    { about: 'quiet', ...difference(quietServices(from), quietServices(to), Object.is) },
    { about: 'sources', from: from.sources, to: to.sources },
    { about: 'ticks', services: otherTicks(from, to) },
    { about: 'others', count: Object.keys(to.others).length },
  ];
  return changes.filter(({ about }) => !isSame(from[about], to[about]));
}

/** Of these choices those that would change: what stays may have been chosen anew in the meantime. */
export function changedOnly(choices: Choices, changes: readonly Change[]): Partial<Choices> {
  return Object.fromEntries(changes.map(({ about }) => [about, choices[about]]));
}

function difference<Item>(
  from: readonly Item[],
  to: readonly Item[],
  areOne: (one: Item, other: Item) => boolean,
): Difference<Item> {
  const lacking = (some: readonly Item[], others: readonly Item[]) =>
    some.filter((each) => !others.some((other) => areOne(each, other)));
  return { more: lacking(to, from), less: lacking(from, to) };
}

function quietServices({ quiet: { never, notNow } }: Choices): string[] {
  return [...never, ...Object.keys(notNow)];
}

function otherTicks({ ticks: from }: Choices, { ticks: to }: Choices): string[] {
  const services = Object.keys({ ...from, ...to });
  return services.filter((service) => !isSame(from[service], to[service]));
}

/** Readers write fields in one order; the ids of a map may stand in any. */
function isSame(one: unknown, other: unknown): boolean {
  return sortedText(one) === sortedText(other);
}

function sortedText(value: unknown): string | undefined {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
