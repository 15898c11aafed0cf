import { expect, it } from 'vitest';
import { weigh } from '../../../src/core/refresh/weight';
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

it('tells a thousand hosters apart', () => {
  const hosters = Array.from({ length: 1000 }, (_, index) => aHoster({ id: `h${index}` }));
  expect(weigh(hosters).hosterPrints.length).toBe(1000);
});
