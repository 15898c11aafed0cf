// Test data: each builder makes an ordinary thing, of which a test changes what it is about.

import fc from 'fast-check';
import type { Hoster, Offer, Seat } from '../../src/core/directory/hoster';
import type { Point } from '../../src/core/geo/distance';
import type { NeedId } from '../../src/core/need';
import { softwareList } from '../../src/core/software/software-list';
import { places } from './places';

export function anOffer(changes: Partial<Offer> = {}): Offer {
  return {
    id: 'pad-club/etherpad',
    name: 'Pad',
    address: 'https://pad.club.example/',
    addressKind: 'service',
    action: null,
    software: ['etherpad'],
    softwareName: 'Etherpad',
    needs: ['text-collab'],
    registration: 'none',
    price: 'free',
    availability: null,
    closesOn: null,
    evidence: 'seen',
    ...changes,
  };
}

export function aSeat(point: Point, changes: Partial<Seat> = {}): Seat {
  return { town: 'Quelque part', point, precision: 'town', townKey: null, ...changes };
}

/** A hoster whose id follows its name, with one offer for `text-collab`, whose id starts with it. */
export function aHoster(changes: Partial<Hoster> = {}): Hoster {
  const name = changes.name ?? 'Pad Club';
  const id = changes.id ?? name.toLowerCase().replaceAll(' ', '-');
  return {
    id,
    name,
    description: null,
    site: 'https://club.example/',
    country: 'FR',
    seat: aSeat(places.lyon),
    body: 'association',
    audience: null,
    serviceArea: null,
    pages: null,
    status: 'active',
    membership: null,
    asOf: '2026-11',
    sources: [],
    index: null,
    offers: [anOffer({ id: `${id}/etherpad` })],
    ...changes,
  };
}

/** Few points, so that equal distances are common, and few communes, so that some are home's. */
const anySeat = fc.option(
  fc
    .tuple(fc.constantFrom(...Object.values(places)), fc.constantFrom(null, null, 'FR:13055'))
    .map(([point, townKey]) => aSeat(point, { townKey })),
  { freq: 3 },
);

const anyCountry = fc.constantFrom('FR', 'BE', 'CH');

/** Areas around few points, of a size that holds some of the homes and not the others. */
const anyServiceArea: fc.Arbitrary<Hoster['serviceArea']> = fc.constantFrom<
  Hoster['serviceArea'][]
>(
  null,
  null,
  null,
  { kind: 'circle', circle: 'students' },
  ...Object.values(places).map((point) => ({
    kind: 'place' as const,
    name: 'Ici',
    point,
    radiusInKilometres: 300,
  })),
);

const aMembership = { evidence: 'seen', asOf: '2026', since: null, source: null } as const;

/** A software that answers a need that Etherpad does not. */
const softwareFor = (need: NeedId) =>
  need === 'text-collab'
    ? []
    : softwareList
        .filter(({ needs }) => needs.some((each) => each === need))
        .slice(0, 1)
        .map(({ id }) => id);

const anyOfferFor = (needs: readonly NeedId[]) =>
  fc.record({
    needs: fc.subarray([...needs], { maxLength: 2 }),
    registration: fc.constantFrom('none', 'free', 'member', 'client', null),
    availability: fc.constantFrom('open', 'full', 'paused', 'closed', null),
    price: fc.constantFrom('free', 'donation', 'paid', null),
    evidence: fc.constantFrom('seen', 'known'),
  });

/**
 * Hosters of distinct ids, most with several offers for some of these needs, whose ids sort in another way
 * than theirs.
 */
export const anyHostersFor = (needs: readonly NeedId[]): fc.Arbitrary<Hoster[]> =>
  fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom(...'abcdefghij'),
        country: anyCountry,
        seat: anySeat,
        audience: fc.constantFrom('public', 'members', 'organisations', 'on-request', null),
        serviceArea: anyServiceArea,
        status: fc.constantFrom('active', 'unknown'),
        body: fc.constantFrom('association', 'company', null),
        membership: fc.constantFrom(null, aMembership),
        index: fc.constantFrom(null, null, null, 'peertube'),
        offers: fc.array(anyOfferFor(needs), { maxLength: 4 }),
      }),
      { selector: ({ id }) => id },
    )
    .map((hosters) =>
      hosters.map(({ offers, ...hoster }) =>
        aHoster({
          ...hoster,
          offers: offers.map((offer, index) =>
            anOffer({
              ...offer,
              software: ['etherpad', ...offer.needs.flatMap(softwareFor)],
              id: `${9 - index}/${hoster.id}`,
              address: `https://${index}.${hoster.id}.example/`,
            }),
          ),
        }),
      ),
    );

/** Hosters of distinct ids, with offers for `text-collab` and `email`. */
export const anyHosters = anyHostersFor(['text-collab', 'email']);
