import type { Hoster, Offer } from '../directory/hoster';
import type { Condition } from '../offers/condition';
import type { Filters } from './filters';

/** A wish that had to be given up so that there is an answer. */
export type Relaxation =
  | 'only-seen'
  | 'body'
  | 'countries'
  | 'chatons-only'
  | 'free-of-charge'
  | 'no-account';

/** The facts of an offer and its hoster with which wishes are compared. */
export type Wished = Pick<Offer, 'price' | 'evidence'> &
  Pick<Hoster, 'country' | 'body'> & { condition: Condition; isMember: boolean };

/**
 * True if an offer is free of charge: not a paid one, nor one whose price no source tells, unless
 * it asks for no account at all, or for an account for nothing.
 */
function isFreeOfCharge({ price, condition }: Wished): boolean {
  if (price === null) return condition === 'no-account' || condition === 'free-account';
  return price !== 'paid' && condition !== 'client';
}

type Wish = {
  id: Relaxation;
  isMade: (filters: Filters) => boolean;
  isMet: (wished: Wished, filters: Filters) => boolean;
};

/** All wishes, in the order in which they are given up. */
const wishes: readonly Wish[] = [
  {
    id: 'only-seen',
    isMade: ({ onlySeen }) => onlySeen,
    isMet: ({ evidence }) => evidence === 'seen',
  },
  {
    id: 'body',
    isMade: (filters) => filters.bodies.length > 0,
    isMet: ({ body }, filters) => body !== null && filters.bodies.includes(body),
  },
  {
    id: 'countries',
    isMade: ({ countries }) => countries.length > 0,
    isMet: ({ country }, { countries }) => country !== null && countries.includes(country),
  },
  {
    id: 'chatons-only',
    isMade: ({ chatonsOnly }) => chatonsOnly,
    isMet: ({ isMember }) => isMember,
  },
  {
    id: 'free-of-charge',
    isMade: ({ freeOfCharge }) => freeOfCharge,
    isMet: isFreeOfCharge,
  },
  {
    id: 'no-account',
    isMade: ({ noAccount }) => noAccount,
    isMet: ({ condition }) => condition === 'no-account',
  },
];

/** The judge of offers by some filters: made once, asked for each of a million offers. */
type Judge = {
  /**
   * Counts the wishes that must be given up, in their order, before an offer is allowed; 0 if it
   * meets all.
   */
  steps: (wished: Wished) => number;
  /** The wishes that are given up in this many steps. */
  relaxed: (steps: number) => Relaxation[];
};

export function judgeBy(filters: Filters): Judge {
  const made = wishes.filter(({ isMade }) => isMade(filters));
  return {
    steps: (wished) => made.findLastIndex(({ isMet }) => !isMet(wished, filters)) + 1,
    relaxed: (steps) => made.slice(0, steps).map(({ id }) => id),
  };
}

/** The wishes that these filters make, in the order in which they are given up. */
export function wishesMade(filters: Filters): Relaxation[] {
  return wishes.filter(({ isMade }) => isMade(filters)).map(({ id }) => id);
}

/** True if every offer that meets `one` meets `other` too. */
export function isAsStrict(one: Filters, other: Filters): boolean {
  const switches = ['noAccount', 'freeOfCharge', 'chatonsOnly', 'onlySeen'] as const;
  const isWithin = (some: readonly string[], all: readonly string[]) =>
    all.length === 0 || (some.length > 0 && some.every((each) => all.includes(each)));
  return (
    switches.every((each) => one[each] || !other[each]) &&
    isWithin(one.countries, other.countries) &&
    isWithin(one.bodies, other.bodies)
  );
}
