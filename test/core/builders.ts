import fc from 'fast-check';
import type { CuratedFile } from '../../src/core/directory/curated-file';
import type { CuratedHoster, CuratedOffer } from '../../src/core/directory/curated-record';
import type { Hoster, Offer, Seat } from '../../src/core/directory/hoster';
import type { Point } from '../../src/core/geo/distance';
import type { Quiet } from '../../src/core/settings/quiet';
import type { Favourite } from '../../src/core/suggestions/favourites';
import type { Body, Filters } from '../../src/core/suggestions/filters';
import type { Suggestion } from '../../src/core/suggestions/suggestion';
import type { Home } from '../../src/core/towns/home';
import type { Town } from '../../src/core/towns/town';

// Test data: each builder makes an ordinary thing, of which a test changes what it is about.

export const places = {
  marseille: { lat: 43.2965, lon: 5.3698 },
  lyon: { lat: 45.764, lon: 4.8357 },
  paris: { lat: 48.8566, lon: 2.3522 },
  strasbourg: { lat: 48.5734, lon: 7.7521 },
  bruxelles: { lat: 50.8503, lon: 4.3517 },
} as const satisfies Record<string, Point>;

/** A town that is nothing special. */
export const lyon: Town = {
  country: 'FR',
  admin: '69',
  adminName: 'Rhône',
  name: 'Lyon',
  alternatives: [],
  kind: 'town',
  postcodes: ['69001', '69002'],
  point: places.lyon,
  population: 520_774,
  code: '69123',
};

export function anOffer(changes: Partial<Offer> = {}): Offer {
  return {
    id: 'pad-club/etherpad',
    name: 'Pad',
    address: 'https://pad.club.example/',
    addressKind: 'service',
    software: ['etherpad'],
    softwareName: 'Etherpad',
    needs: ['text-collab'],
    registration: 'none',
    price: 'free',
    availability: null,
    evidence: 'seen',
    ...changes,
  };
}

export function aSeat(point: Point, changes: Partial<Seat> = {}): Seat {
  return { town: 'Quelque part', point, precision: 'town', townKey: null, ...changes };
}

/** A hoster with one offer for `text-collab`, whose id starts with the hoster's. */
export function aHoster(changes: Partial<Hoster> = {}): Hoster {
  const id = changes.id ?? 'pad-club';
  return {
    id,
    name: 'Pad Club',
    description: null,
    site: 'https://club.example/',
    country: 'FR',
    seat: aSeat(places.lyon),
    body: 'association',
    audience: null,
    status: 'active',
    membership: null,
    asOf: '2026-11',
    sources: [],
    index: null,
    offers: [anOffer({ id: `${id}/etherpad` })],
    ...changes,
  };
}

export function aCuratedOffer(changes: Partial<CuratedOffer> = {}): CuratedOffer {
  return {
    name: 'Pad',
    address: 'https://pad.club.example/',
    addressKind: 'service',
    softwareName: 'Etherpad',
    software: ['etherpad'],
    needs: ['text-collab'],
    category: null,
    registration: 'none',
    price: 'free',
    evidence: 'seen',
    note: null,
    ...changes,
  };
}

/** The record of a hoster with one offer. */
export function aCuratedHoster(changes: Partial<CuratedHoster> = {}): CuratedHoster {
  return {
    $schema: '../../../../docs/hoster.schema.json',
    id: 'pad-club',
    name: 'Pad Club',
    description: null,
    site: 'https://club.example/',
    siteEvidence: 'seen',
    country: 'FR',
    region: null,
    seat: { town: 'Lyon', point: places.lyon, precision: 'town', evidence: 'seen' },
    body: 'association',
    audience: 'public',
    audienceText: 'tout public',
    status: 'active',
    leftOut: null,
    membership: { network: 'chatons', evidence: 'seen', asOf: null, since: null, source: null },
    confidence: 'high',
    asOf: null,
    sources: [],
    offers: [aCuratedOffer()],
    ...changes,
  };
}

/** The file that holds this record, under the name that it must have. */
export function aCuratedFile(record: Record<string, unknown> = aCuratedHoster()): CuratedFile {
  return { path: `src/tools/data/hosters/${record.id}.json`, text: JSON.stringify(record) };
}

export function aHome(changes: Partial<Home> = {}): Home {
  return {
    country: 'FR',
    code: '13055',
    point: places.marseille,
    label: 'Marseille (Bouches-du-Rhône)',
    ...changes,
  };
}

export function aSuggestion(changes: Partial<Suggestion> = {}): Suggestion {
  return {
    hosterId: 'pad-club',
    hosterName: 'Pad Club',
    town: 'Lyon',
    precision: 'town',
    country: 'FR',
    body: 'association',
    status: 'active',
    isMember: false,
    origin: null,
    offerId: 'pad-club/etherpad',
    offerName: 'Pad',
    softwareName: 'Etherpad',
    address: 'https://pad.club.example/',
    addressKind: 'service',
    availability: null,
    evidence: 'seen',
    registration: 'none',
    condition: 'no-account',
    price: 'free',
    favouriteRank: null,
    kilometres: null,
    isSameCommune: false,
    isNearest: false,
    asOf: '2026-06',
    source: { name: 'https://www.chatons.org/chaton', asOf: '2026-06' },
    ...changes,
  };
}

/** A line of a gazetteer. */
export function aTownLine(
  changes: Partial<Record<keyof typeof ordinaryTown, string>> = {},
): string {
  return Object.values({ ...ordinaryTown, ...changes }).join('\t');
}

const ordinaryTown = {
  country: 'FR',
  admin: '69',
  name: 'Lyon',
  alternatives: '',
  kind: '',
  postcodes: '69001',
  lat: '45.764',
  lon: '4.836',
  population: '1000',
  code: '69123',
};

/** Any point of the globe; both poles and both sides of the antimeridian are tried often. */
export const anyPoint: fc.Arbitrary<Point> = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Few points, so that equal distances are common. */
const anySeat = fc.option(
  fc.constantFrom(...Object.values(places)).map((point) => aSeat(point)),
  { freq: 3 },
);

const anyCountry = fc.constantFrom('FR', 'BE', 'CH');

const aMembership = { evidence: 'seen', asOf: '2026', since: null, source: null } as const;

const anyOffer = fc.record({
  needs: fc.subarray<'text-collab' | 'email'>(['text-collab', 'email']),
  registration: fc.constantFrom('none', 'free', 'member', 'client', null),
  availability: fc.constantFrom('open', 'full', 'paused', 'closed', null),
  price: fc.constantFrom('free', 'donation', 'paid', null),
  evidence: fc.constantFrom('seen', 'known'),
});

/** Hosters of distinct ids, most with several offers, whose ids sort in another way than theirs. */
export const anyHosters: fc.Arbitrary<Hoster[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefghij'),
      country: anyCountry,
      seat: anySeat,
      audience: fc.constantFrom('public', 'members', 'organisations', 'on-request', null),
      status: fc.constantFrom('active', 'unknown'),
      body: fc.constantFrom('association', 'company', null),
      membership: fc.constantFrom(null, aMembership),
      index: fc.constantFrom(null, null, null, 'peertube'),
      offers: fc.array(anyOffer, { maxLength: 4 }),
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
            id: `${9 - index}/${hoster.id}`,
            address: `https://${index}.${hoster.id}.example/`,
          }),
        ),
      }),
    ),
  );

export const anyHome: fc.Arbitrary<Home | null> = fc.option(
  fc
    .record({ country: anyCountry, point: fc.constantFrom(...Object.values(places)) })
    .map((home) => aHome(home)),
  { freq: 5 },
);

export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  noAccount: fc.boolean(),
  freeOfCharge: fc.boolean(),
  chatonsOnly: fc.boolean(),
  countries: fc.subarray(['BE', 'CH', 'FR']),
  bodies: fc.subarray<Body>(['association', 'company']),
  onlySeen: fc.boolean(),
});

/** Favourites for `text-collab`: some that the hosters above offer, some that nobody does, some own. */
export const anyFavourites: fc.Arbitrary<Favourite[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...'abcdefghijxyz'), fc.nat(4), fc.boolean()), {
    maxLength: 4,
    selector: ([hosterId, offer]) => `${hosterId}${offer}`,
  })
  .map((rows) =>
    rows.map(([hosterId, offer, isOwn]) => ({
      need: 'text-collab',
      hosterId: isOwn ? null : hosterId,
      address: `https://${offer}.${hosterId}.example`,
    })),
  );

/** The icon opens on every service, as it does until the user says otherwise. */
export const notQuiet: Quiet = { never: [], notNow: {} };
