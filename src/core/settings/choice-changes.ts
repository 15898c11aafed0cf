import type { NeedId } from '../need';
import { type Favourite, isSameFavourite } from '../suggestions/favourites';
import type { Choices } from './choices';

/** The items that came (`more`) and went (`less`); both are empty where only the order changed. */
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
  | ({ about: 'awaited' } & Difference<NeedId>)
  /** The ids of services on which the icon stays closed. */
  | ({ about: 'quiet' } & Difference<string>)
  /** The ids of the services whose guide has other ticks. */
  | { about: 'ticks'; services: readonly string[] }
  /** The number of settings of another version that are kept. */
  | { about: 'others'; count: number };

/** Everything in which these choices differ, in the order of the options page; empty for none. */
export function changesBetween(from: Choices, to: Choices): Change[] {
  const changes: Change[] = [
    { about: 'home', from: from.home, to: to.home },
    { about: 'filters', from: from.filters, to: to.filters },
    { about: 'favourites', ...difference(from.favourites, to.favourites, isSameFavourite) },
    { about: 'awaited', ...difference(from.awaited, to.awaited, Object.is) },
    { about: 'hasDot', from: from.hasDot, to: to.hasDot },
    { about: 'quiet', ...difference(quietServices(from), quietServices(to), Object.is) },
    { about: 'sources', from: from.sources, to: to.sources },
    { about: 'ticks', services: otherTicks(from, to) },
    { about: 'others', count: Object.keys(to.others).length },
  ];
  return changes.filter(({ about }) => !isSame(from[about], to[about]));
}

/** The part of these choices that would change: the rest may have been chosen anew meanwhile. */
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

/** True for the same values: fields have one order, but the ids of a map may stand in any. */
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
