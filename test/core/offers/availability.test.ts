import { expect, it } from 'vitest';
import { canBeHad, hasEnded } from '../../../src/core/offers/availability';

const open = { availability: 'open', closesOn: null } as const;

it('an offer can be had that is open, or of which its hoster tells nothing', () => {
  expect([open, { ...open, availability: null }].map(canBeHad)).toEqual([true, true]);
});

it('an offer can’t be had that is full, paused or closed, or whose end is announced', () => {
  const full = (['full', 'paused', 'closed'] as const).map((availability) => ({
    ...open,
    availability,
  }));
  expect([...full, { ...open, closesOn: '2099-01-01' }].filter(canBeHad)).toEqual([]);
});

it('an offer has ended where its hoster says so, or on the day that it announced', () => {
  expect(hasEnded({ ...open, availability: 'closed' }, '2026-01-01')).toBe(true);
  expect(hasEnded({ ...open, closesOn: '2027-03-31' }, '2027-03-30')).toBe(false);
  expect(hasEnded({ ...open, closesOn: '2027-03-31' }, '2027-03-31')).toBe(true);
});
