import { describe, expect, it } from 'vitest';
import { conditionOf } from '../../../src/core/offers/condition';
import { aHoster, anOffer } from '../../builders/hosters';

describe('what it takes to use an offer', () => {
  it.each([
    ['none', 'no-account'],
    ['free', 'free-account'],
    ['member', 'membership'],
    ['client', 'client'],
    [null, 'registration-unknown'],
  ] as const)('is told by its registration where anyone may come: %s, %s', (registration, what) => {
    const hosters = [aHoster({ audience: 'public' }), aHoster({ audience: null })];
    for (const hoster of hosters) expect(conditionOf(hoster, anOffer({ registration }))).toBe(what);
  });

  it.each(['members', 'organisations', 'on-request'] as const)(
    'is to join where the hoster works for a circle (%s), save to be a client',
    (audience) => {
      const of = (registration: 'none' | 'free' | 'client' | null) =>
        conditionOf(aHoster({ audience }), anOffer({ registration }));
      expect([of('none'), of('free'), of(null)]).toEqual(Array(3).fill('membership'));
      expect(of('client')).toBe('client');
    },
  );
});
