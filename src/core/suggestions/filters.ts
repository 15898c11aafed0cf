import { isCountryCode } from '../country-code';
import type { Hoster } from '../directory/hoster';
import { isPlainObject } from '../plain-object';

/** The kind of organisation that a hoster is. */
export type Body = NonNullable<Hoster['body']>;

export const bodies = [
  'association',
  'cooperative',
  'company',
  'informal',
  'individual',
] as const satisfies readonly Body[];

/**
 * The wishes of the user for a hoster and its offers. A fact that is not known never fulfils a
 * wish.
 */
export type Filters = {
  noAccount: boolean;
  freeOfCharge: boolean;
  chatonsOnly: boolean;
  /** The countries by ISO 3166-1, two capital letters each, in order; empty for any country. */
  countries: readonly string[];
  /** The kinds of organisation, in the order of `bodies`; empty for any kind. */
  bodies: readonly Body[];
  onlySeen: boolean;
};

export const noFilters: Filters = {
  noAccount: false,
  freeOfCharge: false,
  chatonsOnly: false,
  countries: [],
  bodies: [],
  onlySeen: false,
};

/**
 * Reads the stored filters, which may come from another version or may have been edited by hand.
 */
export function readFilters(raw: unknown): Filters {
  const { noAccount, freeOfCharge, chatonsOnly, onlySeen, ...lists } = isPlainObject(raw)
    ? raw
    : {};
  return {
    noAccount: noAccount === true,
    freeOfCharge: freeOfCharge === true,
    chatonsOnly: chatonsOnly === true,
    countries: countriesIn(listFrom(lists.countries)),
    bodies: bodies.filter((body) => listFrom(lists.bodies).includes(body)),
    onlySeen: onlySeen === true,
  };
}

const listFrom = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : []);

function countriesIn(raw: readonly unknown[]): string[] {
  const codes = raw.filter((each) => typeof each === 'string').filter(isCountryCode);
  return [...new Set(codes)].sort();
}

/** The number of wishes that hold, each kind of wish counted once. */
export function chosenWishCount({ countries, bodies, ...switches }: Filters): number {
  const isChosen = [...Object.values(switches), countries.length > 0, bodies.length > 0];
  return isChosen.filter(Boolean).length;
}
