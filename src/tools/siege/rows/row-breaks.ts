import { needs } from '../../../core/need';
import {
  anyOffer,
  type Break,
  inOffer,
  offersOf,
  offerWords,
  seat,
  times,
  words,
} from './break-fields';
import {
  addressOfService,
  hostileAddress,
  hostileDate,
  hostileNumber,
  hostileText,
  hostileWord,
} from './hostile-values';
import type { Row } from './made-up-hoster';

/** Own fields of these names, as JSON makes them: an object literal would set the prototype. */
const strangeFields = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{}}}',
  '{"list":"annuaire.example"}',
  '{"isCurated":true}',
  '{"toString":1,"valueOf":2}',
];

/** The ways to break a hoster's row, by the rule that each breaks. */
export const breaks: Readonly<Record<string, Break>> = {
  id: (row, random) => {
    row.id = random.pick<unknown>(['', 'A B', '../x', '__proto__', 'é', 'a'.repeat(121), 7, null]);
  },
  name: (row, random) => {
    row.name = hostileText(random, 120);
  },
  description: (row, random) => {
    row.description = hostileText(random, 600);
  },
  site: (row, random) => {
    row.site = hostileAddress(random);
  },
  country: (row, random) => {
    row.country = random.pick<unknown>(['fr', 'FRA', '', 'F1', 'FR\n', 33]);
  },
  town: seat((made, random) => {
    made.town = hostileText(random, 120);
  }),
  point: seat((made, random) => {
    made.point = random.pick<unknown>([
      { lat: hostileNumber(random), lon: 4 },
      { lat: 45, lon: hostileNumber(random) },
      [45, 4],
      '45,4',
    ]);
  }),
  area: (row, random) => {
    row.serviceArea = random.pick<unknown>([
      { kind: 'circle', circle: hostileWord(random) },
      {
        kind: 'place',
        name: hostileText(random, 120),
        point: { lat: 1, lon: 1 },
        radiusInKilometres: 1,
      },
      {
        kind: 'place',
        name: 'Drôme',
        point: { lat: 1, lon: 1 },
        radiusInKilometres: random.pick([0, -1, 2001, '4']),
      },
    ]);
  },
  body: words('body'),
  audience: words('audience'),
  status: words('status'),
  index: words('index'),
  date: (row, random) => {
    row.asOf = hostileDate(random);
  },
  membership: (row, random) => {
    row.membership = {
      evidence: 'seen',
      asOf: '2026',
      since: '2019',
      source: 'a',
      ...random.pick<Row>([
        { since: hostileDate(random) },
        { asOf: hostileDate(random) },
        { source: hostileText(random, 500) },
        { evidence: hostileWord(random) },
      ]),
    };
  },
  sources: (row, random) => {
    row.sources = random.pick<unknown>([
      [{ name: hostileText(random, 500), asOf: null }],
      [{ name: 'a', asOf: hostileDate(random) }],
      times(31, (at) => ({ name: `s${at}`, asOf: null })),
      'a',
    ]);
  },
  'offer name': inOffer((offer, random) => {
    offer.name = hostileText(random, 120);
  }),
  'offer address': inOffer((offer, random) => {
    offer.address = hostileAddress(random);
  }),
  'address of a service that people leave': inOffer((offer, random) => {
    offer.address = addressOfService(random);
  }),
  action: inOffer((offer, random) => {
    offer.action = random.pick([
      hostileAddress(random) ?? 7,
      addressOfService(random),
      'https://elsewhere.example/new',
    ]);
  }),
  software: inOffer((offer, random) => {
    offer.software = random.pick<unknown>([
      ['no-such'],
      ['__proto__'],
      times(11, () => 'etherpad'),
      'etherpad',
      [7],
    ]);
  }),
  'software name': inOffer((offer, random) => {
    offer.softwareName = hostileText(random, 120);
  }),
  'every need': inOffer((offer) => {
    offer.needs = needs.map(({ id }) => id);
  }),
  'needs of no software': inOffer((offer) => {
    Object.assign(offer, { software: [], needs: needs.slice(0, 9).map(({ id }) => id) });
  }),
  'no needs': inOffer((offer, random) => {
    offer.needs = random.pick<unknown>([['world-peace'], ['constructor'], 'email', [null], [[]]]);
  }),
  registration: offerWords('registration'),
  price: offerWords('price'),
  availability: offerWords('availability'),
  evidence: offerWords('evidence'),
  'address kind': offerWords('addressKind'),
  'last day': inOffer((offer, random) => {
    offer.closesOn = random.pick<unknown>(['2027', '2027-02-30', 'soon', 7, {}]);
  }),
  'one offer twice': inOffer((offer, random) => {
    offer.address ??= hostileAddress(random);
    offer.clone = true;
  }),
  'too many offers': (row, random) => {
    const offer = anyOffer(random);
    row.offers = times(201 + random.below(50), (at) => ({ ...offer, id: `${row.id}/${at}` }));
  },
  'strange fields': (row, random) => {
    const strange = JSON.parse(random.pick(strangeFields)) as Row;
    const into = random.pick([row, ...offersOf(row)]);
    for (const [key, value] of Object.entries(strange)) {
      Object.defineProperty(into, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  },
};
