import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodies, type Filters, noFilters } from '../../../src/core/suggestions/filters';
import { isAsStrict, judgeBy, type Wished, wishesMade } from '../../../src/core/suggestions/wishes';
import { anyFilters } from '../../builders/filters';

const open: Wished = {
  country: 'FR',
  body: 'association',
  price: null,
  evidence: 'seen',
  condition: 'no-account',
  isMember: true,
};

const anyWished: fc.Arbitrary<Wished> = fc.record({
  country: fc.constantFrom('FR', 'BE', null),
  body: fc.constantFrom('association', 'company', null),
  price: fc.constantFrom('free', 'donation', 'paid', null),
  evidence: fc.constantFrom('seen', 'known'),
  condition: fc.constantFrom(
    'no-account',
    'free-account',
    'membership',
    'registration-unknown',
    'client',
  ),
  isMember: fc.boolean(),
});

describe('free of charge', () => {
  const isFree = (wished: Partial<Wished>) =>
    judgeBy({ ...noFilters, freeOfCharge: true }).steps({ ...open, ...wished }) === 0;

  it.each([
    [true, 'free', 'registration-unknown'],
    [true, 'donation', 'membership'],
    [false, 'paid', 'no-account'],
    [false, 'free', 'client'],
    [true, null, 'no-account'],
    [true, null, 'free-account'],
    [false, null, 'membership'],
    [false, null, 'registration-unknown'],
    [false, null, 'client'],
  ] as const)('is %s for a price of %s and a way in of %s', (wanted, price, condition) => {
    expect(isFree({ price, condition })).toBe(wanted);
  });
});

describe('what is not known', () => {
  it.each([
    [{ countries: ['FR'] }, { country: null }],
    [{ bodies }, { body: null }],
    [{ noAccount: true }, { condition: 'registration-unknown' }],
  ] as const)('fulfils no wish: %j', (filters, wished) => {
    expect(judgeBy({ ...noFilters, ...filters }).steps({ ...open, ...wished })).toBe(1);
  });
});

describe('giving up wishes', () => {
  it('goes from whether it was seen to whether it takes an account', () => {
    const all = {
      noAccount: true,
      freeOfCharge: true,
      chatonsOnly: true,
      countries: ['FR'],
      bodies,
      onlySeen: true,
    };
    const order = [
      'only-seen',
      'body',
      'countries',
      'chatons-only',
      'free-of-charge',
      'no-account',
    ];
    expect(wishesMade(all)).toEqual(order);
    expect(judgeBy(all).relaxed(6)).toEqual(order);
    expect(judgeBy(all).relaxed(2)).toEqual(order.slice(0, 2));
    const some = { ...noFilters, noAccount: true, countries: ['FR'] };
    expect(judgeBy(some).relaxed(1)).toEqual(['countries']);
  });
});

describe('stricter filters', () => {
  /** One that has every wish of the other, and more. */
  const anyStricter = fc.tuple(anyFilters, anyFilters).map(([other, more]) => {
    const within = <Item>(all: readonly Item[], some: readonly Item[]) => {
      const both = some.filter((each) => all.includes(each));
      return all.length > 0 && both.length === 0 ? all : all.length > 0 ? both : some;
    };
    const one: Filters = {
      noAccount: other.noAccount || more.noAccount,
      freeOfCharge: other.freeOfCharge || more.freeOfCharge,
      chatonsOnly: other.chatonsOnly || more.chatonsOnly,
      countries: within(other.countries, more.countries),
      bodies: within(other.bodies, more.bodies),
      onlySeen: other.onlySeen || more.onlySeen,
    };
    return { one, other };
  });

  it('are known as such, and never allow what the others refuse', () => {
    fc.assert(
      fc.property(anyStricter, anyWished, ({ one, other }, wished) => {
        expect(isAsStrict(one, other)).toBe(true);
        if (judgeBy(one).steps(wished) === 0) expect(judgeBy(other).steps(wished)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('are not those that allow something the others refuse', () => {
    fc.assert(
      fc.property(anyFilters, anyFilters, anyWished, (one, other, wished) => {
        if (judgeBy(one).steps(wished) > 0 || judgeBy(other).steps(wished) === 0) return;
        expect(isAsStrict(one, other)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('are as strict as themselves, and as none', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(isAsStrict(filters, filters)).toBe(true);
        expect(isAsStrict(filters, noFilters)).toBe(true);
        expect(isAsStrict(noFilters, filters)).toBe(wishesMade(filters).length === 0);
      }),
    );
  });
});
