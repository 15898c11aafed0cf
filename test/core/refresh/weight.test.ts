import { expect, it } from 'vitest';
import { weigh, withoutWho } from '../../../src/core/refresh/weight';
import { aHoster, anOffer } from '../../builders/hosters';

it('weighs how much there is, what of it answers, and who is there', () => {
  const offers = [
    anOffer(),
    anOffer({ availability: 'open', address: 'https://www.pad.club.example/other' }),
    anOffer({ availability: 'closed' }),
    anOffer({ availability: 'full' }),
    anOffer({ needs: [] }),
  ];
  const one = aHoster({ id: 'one', offers });
  const weight = weigh([one, aHoster({ id: 'two', offers: [] })]);
  expect(weight).toMatchObject({ hosters: 2, offers: 5, answering: 2 });
  expect(weight.hosterPrints.length).toBe(2);
  // That of the site, and that of all offers.
  expect(weight.hostPrints.length).toBe(2);
  expect(weigh([one]).hosterPrints[0]).toBe(weight.hosterPrints[0]);
});

it('counts no offer that has closed, and none for anybody that is bound to something', () => {
  const ended = anOffer({ id: 'one/a', closesOn: '2026-11-27' });
  const offers = [ended, anOffer({ id: 'one/b', price: 'paid' }), anOffer({ id: 'one/c' })];
  const hosters = [aHoster({ id: 'one', offers }), aHoster({ id: 'two', audience: 'members' })];
  expect(weigh(hosters, '2026-11-27')).toMatchObject({ answering: 4, forAnybody: 1 });
  expect(weigh(hosters, '2026-11-28')).toMatchObject({ answering: 3, forAnybody: 1 });
  expect(weigh(hosters).answers['text-collab']?.length).toBe(8);
});

it('says no more than how much there is, where who is there does not count', () => {
  const bare = withoutWho(weigh([aHoster()]));
  expect(bare).toMatchObject({ hosters: 1, answering: 1, answers: {}, hosterFacts: [] });
  expect(bare.hosterPrints).toEqual([]);
});

it('tells a thousand hosters apart', () => {
  const hosters = Array.from({ length: 1000 }, (_, index) => aHoster({ id: `h${index}` }));
  expect(weigh(hosters).hosterPrints.length).toBe(1000);
});
