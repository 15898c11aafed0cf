import type { Random } from '../../random';
import { at, curated, fileOf, many, organization, service, type Web } from './federation-files';
import { addressOfService, hostileAddress, hostileText, privateHost } from './hostile-values';

/** The ways of a hostile member, by the rule that each breaks: the keys and links of its file, and other files. */
export const attacks: Readonly<
  Record<
    string,
    (random: Random) => { keys?: Record<string, unknown>; links?: unknown[]; files?: Web }
  >
> = {
  'the site of another': (random) => ({
    keys: { 'organization.website': random.pick(curated).site },
  }),
  'the departure of another': (random) => {
    const { site } = random.pick(curated);
    const away = { 'organization.website': site, 'organization.status.level': 'AWAY' };
    return random.below(2)
      ? { keys: away }
      : {
          links: [at('evil', 'x')],
          files: { [at('evil', 'x')]: fileOf({ ...organization('x'), ...away }) },
        };
  },
  'the services of another': (random) => {
    const offered = curated.flatMap(({ offers }) => offers);
    return {
      links: [at('evil', 's'), at('good'), at('good', 's')],
      files: { [at('evil', 's')]: fileOf(service(random.pick(offered).address)) },
    };
  },
  'a private address': (random) => ({
    links: [at('evil', 's')],
    files: { [at('evil', 's')]: fileOf(service(hostileAddress(random))) },
  }),
  'the way back': (random) => ({
    links: [at('evil', 's')],
    files: { [at('evil', 's')]: fileOf(service(addressOfService(random))) },
  }),
  'an action elsewhere': (random) => ({
    links: [at('evil', 's')],
    files: {
      [at('evil', 's')]: fileOf({
        ...service('https://evil.example/pad'),
        'service.action': random.pick([
          hostileAddress(random),
          addressOfService(random),
          'https://elsewhere.example/',
        ]),
      }),
    },
  }),
  'links into a network': (random) => ({
    links: many(20, () => `https://${privateHost(random)}/x.properties`),
  }),
  'links in numbers': (random) => ({
    links: many(250 + random.below(300), (index) => `https://target.example/${index}.properties`),
  }),
  'links to many hosts': (random) => ({
    links: many(50 + random.below(200), (index) => `https://t${index}.example/x.properties`),
  }),
  'another federation': () => ({
    keys: { 'file.class': 'federation', 'federation.name': 'E' },
    links: many(300, (index) => `https://target.example/${index}.properties`),
  }),
  'a name that nobody sees': (random) => ({
    keys: {
      'organization.name': hostileText(random, 120),
      'organization.description': hostileText(random, 600),
    },
  }),
  'a point that is none': (random) => ({
    keys: {
      'organization.geolocation.latitude': random.pick([
        '91',
        '1e9',
        '-Infinity',
        'NaN',
        '4,9,9',
        "0x10'",
      ]),
      'organization.geolocation.longitude': random.pick(['999', '5.37', '1e999']),
    },
  }),
  'days to come': (random) => ({
    keys: {
      'file.datetime': random.pick(['9999-12-31T00:00:00', '2099-01-01', '0001-01-01']),
      'organization.memberof.chatons.startdate': random.pick([
        '31/12/9999',
        '9999-12-31',
        '12/12/1712',
      ]),
    },
  }),
  'words of no list': (random) => ({
    keys: {
      'organization.type': '__proto__',
      'organization.status.level': 'constructor',
      'organization.country.code': random.pick(['fr<', '__', 'FRANCE']),
      'organization.memberof.chatons.status.level': 'toString',
    },
  }),
  'keys of objects': () => ({
    keys: { '__proto__.polluted': '1', 'constructor.prototype.polluted': '1', 'a.__proto__': 'x' },
  }),
  'one long line': (random) => ({
    keys: {
      'organization.name': 'x'.repeat(100_000),
      [`organization.${'k'.repeat(5000)}`]: '\\'.repeat(random.below(50_000)),
    },
  }),
};

/** A file of nothing but noise, or one that was damaged on its way. */
export function noise(random: Random): string | Uint8Array {
  const bytes = Uint8Array.from({ length: 50 + random.below(3000) }, () => random.below(256));
  const text = fileOf(
    organization('evil'),
    many(9, (index) => at('evil', `${index}`)),
  );
  const place = random.below(text.length);
  return random.pick<string | Uint8Array>([
    bytes,
    Uint8Array.of(0xff, 0xfe, ...bytes),
    `${text.slice(0, place)}\0\u2028\u202e${text.slice(place)}`,
    text.slice(0, place),
    '<!doctype html><title>x</title>',
    '='.repeat(20_000),
  ]);
}
