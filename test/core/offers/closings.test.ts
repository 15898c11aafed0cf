import { expect, it } from 'vitest';
import {
  closingDays,
  lastClosing,
  nextClosing,
  withoutEnded,
} from '../../../src/core/offers/closings';
import { aHoster, anOffer } from '../../builders/hosters';

const ending = (closesOn: string | null) => anOffer({ id: `club/${closesOn}`, closesOn });
const hosters = [
  aHoster({ offers: [ending('2027-06-30'), ending('2027-03-31')] }),
  aHoster({ id: 'other', offers: [ending('2027-03-31'), ending(null)] }),
];

it('each day on which something ends is told once, the first one first', () => {
  expect(closingDays(hosters)).toEqual(['2027-03-31', '2027-06-30']);
});

it.each([
  ['2027-03-30', null, '2027-03-31'],
  ['2027-03-31', '2027-03-31', '2027-06-30'],
  ['2027-06-30', '2027-06-30', null],
])('on %s the last end that has come is %s, and the next is %s', (today, last, next) => {
  const days = closingDays(hosters);
  expect([lastClosing(days, today), nextClosing(days, today)]).toEqual([last, next]);
});

it('an offer is there until the day of its end, its hoster also after that', () => {
  const left = (today: string) => withoutEnded(hosters, today).map(({ offers }) => offers.length);
  expect(left('2027-03-30')).toEqual([2, 2]);
  expect(left('2027-03-31')).toEqual([1, 1]);
  expect(left('2030-01-01')).toEqual([0, 1]);
});
