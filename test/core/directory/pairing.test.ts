import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSameSeat,
  pairOffers,
  sharesSoftware,
  startPairs,
} from '../../../src/core/directory/pairing';
import { serviceKey } from '../../../src/core/directory/site-host';
import { anOffer, aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';

describe('pairs', () => {
  it('know the partner of each, and who is taken', () => {
    const pairs = startPairs<string, number>();
    pairs.join('one', 1);
    expect([pairs.partnerOf('one'), pairs.partnerOf('two')]).toEqual([1, undefined]);
    expect([pairs.isTaken(1), pairs.isTaken(2)]).toEqual([true, false]);
  });

  it('do nothing where there is nobody to pair with', () => {
    const pairs = startPairs<string, number>();
    pairs.join('one', undefined);
    expect(pairs.partnerOf('one')).toBeUndefined();
  });
});

describe('the place of a hoster, told twice', () => {
  const { lat, lon } = places.lyon;

  it.each([
    ['the same within 30 km', 29, true],
    ['another one beyond', 31, false],
  ])('is %s', (_what, kilometres, isSame) => {
    const away = aSeat({ lat: lat + kilometres / 111.2, lon });
    expect(isSameSeat(aSeat(places.lyon), away)).toBe(isSame);
  });
});

describe('offers of two sources', () => {
  const anyOffer = fc
    .record({
      address: fc.constantFrom(
        'https://a.example/',
        'https://www.a.example',
        'https://b.example/x',
      ),
      addressKind: fc.constantFrom('service' as const, 'site' as const),
      software: fc.subarray(['etherpad', 'nextcloud'], { maxLength: 1 }),
    })
    .map((changes) => anOffer(changes as Parameters<typeof anOffer>[0]));
  const anyOffers = fc.array(anyOffer, { maxLength: 6 });

  it('are paired as by comparing every two: by address first, then by software that is alone', () => {
    fc.assert(
      fc.property(anyOffers, anyOffers, (known, told) => {
        const partners = new Map<(typeof known)[number], (typeof told)[number]>();
        const free = () => told.filter((each) => ![...partners.values()].includes(each));
        for (const offer of known.filter(({ addressKind }) => addressKind === 'service')) {
          const same = free().find(
            ({ address }) => serviceKey(address) === serviceKey(offer.address),
          );
          if (same) partners.set(offer, same);
        }
        for (const offer of known.filter(({ addressKind }) => addressKind === 'site')) {
          const [same, ...more] = free().filter((each) => sharesSoftware(offer, each));
          const rivals = known.filter((each) => !partners.has(each) && sharesSoftware(offer, each));
          if (same && more.length === 0 && rivals.length === 1) partners.set(offer, same);
        }
        const pairs = pairOffers(known, told);
        expect(known.map(pairs.partnerOf)).toEqual(known.map((each) => partners.get(each)));
      }),
      { numRuns: 1000 },
    );
  });
});
