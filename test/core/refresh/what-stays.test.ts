import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hoster, Offer } from '../../../src/core/directory/hoster';
import { needIds } from '../../../src/core/need';
import { acceptDirectory } from '../../../src/core/refresh/acceptance';
import { type Weight, weigh } from '../../../src/core/refresh/weight';
import {
  answersStaying,
  areMostGone,
  factsStaying,
  growthOfOneDomain,
} from '../../../src/core/refresh/what-stays';
import { toEnd } from '../../../src/core/time/steps';
import { generatedHoster } from '../../../src/tools/bench/generated-directory';
import { aHoster, anOffer, aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';

const today = '2026-11-28';
const known = Array.from({ length: 600 }, (_, place) => generatedHoster(place, 3, needIds));
const packaged = weigh(known, today);

const verdict = (hosters: readonly Hoster[]) => {
  const counts = { hosters: packaged.hosters, offers: packaged.offers };
  const kept = { asOf: '2026-11-22', latest: today, counts, packaged };
  const read = acceptDirectory({ asOf: today, hosters, refusals: [] }, kept);
  return read.ok ? 'accepted' : read.reason.id;
};

const withOffers = (change: (offer: Offer, hoster: Hoster) => Partial<Offer>) =>
  known.map((hoster) => ({
    ...hoster,
    offers: hoster.offers.map((offer) => ({ ...offer, ...change(offer, hoster) })),
  }));

const stranger = (at: number, domain: string): Hoster => ({
  ...generatedHoster(at, 1, needIds),
  id: `stranger-${at}`,
  site: `https://s${at}.${domain}/`,
});

const hostile: Readonly<Record<string, readonly Hoster[]>> = {
  'the offers are closed, and beside each stands one of a foreign host': known.map((hoster) => ({
    ...hoster,
    offers: hoster.offers.flatMap((offer) => [
      { ...offer, availability: 'closed' as const },
      { ...offer, id: `${offer.id}-2`, address: `https://vole.example/${hoster.id}/` },
    ]),
  })),
  'each hoster has the offers of its neighbour': known.map((hoster, at) => ({
    ...hoster,
    offers: known[(at + 1) % known.length]?.offers ?? [],
  })),
  'all offers have the ids of another': withOffers(({ id }) => ({ id: `stranger/${id}` })),
  'all closed yesterday': withOffers(() => ({ closesOn: '2026-11-27' })),
  'all close in some days': withOffers(() => ({ closesOn: '2026-12-01' })),
  'all are for clients': withOffers(() => ({ registration: 'client', price: 'paid' })),
  'all are for members': known.map((hoster) => ({ ...hoster, audience: 'members' })),
  'one need is answered by none': withOffers(({ needs }) => ({
    needs: needs.filter((need) => need !== 'email'),
  })),
  'one need is answered at a foreign host': withOffers(({ needs, address }) => ({
    address: needs.includes('email') ? 'https://vole.example/' : address,
  })),
  'a third of the needs is answered by none': withOffers(({ needs }) => ({
    needs: needs.filter((need) => needIds.indexOf(need) % 3 > 0),
  })),
  'all are in one town': known.map((hoster) => ({ ...hoster, seat: aSeat(places.marseille) })),
  'all are nowhere': known.map((hoster) => ({ ...hoster, seat: null })),
  'all have one name': known.map((hoster) => ({ ...hoster, name: 'Pris en otage' })),
  'one domain brings a hundred': [
    ...known,
    ...Array.from({ length: 100 }, (_, at) => stranger(at, 'vole.example')),
  ],
};

describe('a directory of which people get something else', () => {
  it.each(Object.keys(hostile))('is refused: %s', (name) => {
    expect(verdict(hostile[name] ?? [])).toMatch(/^(fewer|answers-less|replaced|grown)$/);
  });

  it('is accepted where hosters come, leave, close, move and rename themselves', () => {
    const some = fc.uniqueArray(fc.nat(known.length - 1), { maxLength: known.length / 10 });
    const churn = fc.record({
      gone: some,
      closed: some,
      moved: some,
      renamed: some,
      rehosted: some,
      forMembers: some,
      fresh: fc.nat(900),
    });
    fc.assert(
      fc.property(churn, ({ fresh, ...of }) => {
        const sets = Object.entries(of).map(([what, at]) => [what, new Set(at)] as const);
        const changed = known.flatMap((hoster, at) =>
          changedBy(hoster, new Set(sets.flatMap(([what, set]) => (set.has(at) ? [what] : [])))),
        );
        const added = Array.from({ length: fresh }, (_, at) => stranger(at, `club${at}.example`));
        expect(verdict([...changed, ...added])).toBe('accepted');
      }),
      { numRuns: 50 },
    );
  });
});

function changedBy(hoster: Hoster, what: ReadonlySet<string>): Hoster[] {
  if (what.has('gone')) return [];
  const offers = hoster.offers.map((offer) => ({
    ...offer,
    ...(what.has('closed') && { availability: 'closed' as const }),
    ...(what.has('forMembers') && { registration: 'member' as const }),
    ...(what.has('rehosted') && { address: `https://new.${hoster.id}.example/` }),
  }));
  return [
    {
      ...hoster,
      offers,
      ...(what.has('moved') && { seat: aSeat(places.marseille) }),
      ...(what.has('renamed') && { name: `Nouveau ${hoster.name}` }),
    },
  ];
}

describe('what stays', () => {
  const one = aHoster({ id: 'one', name: 'Un' });
  const two = aHoster({ id: 'two', name: 'Deux', site: 'https://two.example/' });
  const staying = (now: readonly Hoster[], before: readonly Hoster[]) =>
    answersStaying(weigh(now), weigh(before)).get('text-collab');

  it('of a need is counted by domains, however many offers a hoster has', () => {
    const many = { ...one, offers: [anOffer({ id: 'one/a' }), anOffer({ id: 'one/b' })] };
    expect(staying([many, two], [many, two])).toEqual({ staying: 2, known: 2 });
    expect(staying([one, two], [many, two])).toEqual({ staying: 1, known: 2 });
    expect(staying([{ ...many, offers: many.offers.slice(1) }], [many])).toMatchObject({
      staying: 1,
    });
    expect(staying([], [one, two])).toEqual({ staying: 0, known: 2 });
  });

  it('of a need is counted by domains: one that leaves with three hosters is one that leaves', () => {
    const guests = [1, 2, 3].map((at) => ({
      ...one,
      id: `guest-${at}`,
      site: `https://g${at}.vole.example/`,
    }));
    const brought = guests.map((guest, at) => ({
      ...guest,
      offers: [anOffer({ id: `guest-${at}/a` })],
    }));
    const left = staying([one, two], [one, two, ...brought]);
    expect(left).toEqual({ staying: 2, known: 3 });
    expect(left && areMostGone(left)).toBe(false);
  });

  it('is a name however it is spelt, and a place within a hundred kilometres', () => {
    const near = { lat: places.lyon.lat + 0.5, lon: places.lyon.lon };
    const now = [
      { ...one, name: 'ûn', seat: aSeat(near) },
      { ...two, name: 'Trois', seat: aSeat(places.marseille) },
    ];
    expect(factsStaying(weigh(now), weigh([one, two]))).toEqual({
      names: { staying: 1, known: 2 },
      places: { staying: 1, known: 2 },
    });
  });

  it('is most of it gone, unless that can be chance', () => {
    expect(areMostGone({ staying: 0, known: 2 })).toBe(false);
    expect(areMostGone({ staying: 0, known: 3 })).toBe(true);
    expect(areMostGone({ staying: 3, known: 6 })).toBe(false);
    expect(areMostGone({ staying: 2, known: 6 })).toBe(true);
  });

  it('tells by how many hosters a domain grew beyond what any copy had of it', () => {
    const of = (count: number): Weight =>
      weigh(Array.from({ length: count }, (_, at) => stranger(at, 'vole.example')));
    expect(toEnd(growthOfOneDomain(of(9), [of(2), of(5), of(3)]))).toBe(4);
    expect(toEnd(growthOfOneDomain(of(2), [of(5)]))).toBe(0);
  });
});
