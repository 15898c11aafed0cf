import fc from 'fast-check';
import { instanceListIds } from '../../src/core/directory/hoster';
import { type Choices, noChoices } from '../../src/core/settings/choices';
import { readQuiet } from '../../src/core/settings/quiet';
import { bodies, noFilters } from '../../src/core/suggestions/filters';
import { aHome } from './homes';

/** Choices of which each is other than the default. */
export const chosen: Choices = {
  home: aHome(),
  filters: { ...noFilters, noAccount: true, countries: ['BE', 'FR'], bodies: ['association'] },
  favourites: [
    { need: 'email', hosterId: 'zaclys', address: 'https://mail.zaclys.example/' },
    { need: 'email', hosterId: null, address: 'https://mail.jeanne.example/' },
  ],
  awaited: ['translation'],
  sources: { source: 'mirror', mirror: 'https://miroir.example/a.json', indexes: ['peertube'] },
  hasDot: false,
  quiet: { never: ['gmail'], notNow: { slack: '2026-11-23' } },
  ticks: { skype: ['place', 'take'] },
  others: { nudge: { pace: 'weekly' } },
};

const services = fc.constantFrom('gmail', 'slack', 'google-docs', 'constructor');
const switched = fc.boolean();
const degrees = (limit: number) => fc.integer({ min: -limit, max: limit });

/** The words of a town, as they can be shown. */
const aLabel = fc
  .string({ unit: fc.constantFrom(...'Aé9:- ()'), maxLength: 190 })
  .map((text) => `a${text}`);

const homes = fc.record({
  country: fc.constantFrom('FR', 'BE'),
  code: aLabel,
  point: fc.record({ lat: degrees(90), lon: degrees(180) }),
  label: aLabel,
});

const favourites = fc.uniqueArray(
  fc.record({
    need: fc.constantFrom('email' as const, 'videoconf' as const),
    hosterId: fc.option(fc.string()),
    address: fc.constantFrom('a', 'b', 'c').map((name) => `https://${name}.example/`),
  }),
  { selector: ({ need, address }) => need + address },
);

/** Any choices that a user could make. */
export const anyChoices: fc.Arbitrary<Choices> = fc.record({
  home: fc.option(homes),
  filters: fc.record({
    noAccount: switched,
    freeOfCharge: switched,
    chatonsOnly: switched,
    countries: fc.subarray(['BE', 'CH', 'FR']),
    bodies: fc.subarray([...bodies]),
    onlySeen: switched,
  }),
  favourites,
  awaited: fc.subarray(['translation', 'maps'] as const),
  sources: fc.record({
    source: fc.constantFrom('package' as const, 'mirror' as const, 'federation' as const),
    mirror: fc.option(fc.constant('https://miroir.example/a.json')),
    indexes: fc.subarray([...instanceListIds]),
  }),
  hasDot: switched,
  quiet: fc
    .record({
      never: fc.uniqueArray(services),
      notNow: fc.dictionary(services, fc.constantFrom('2026-11-23', '2027-01-01')),
    })
    .map(readQuiet),
  ticks: fc.dictionary(
    services,
    fc.subarray(['place', 'take', 'bring'] as const, { minLength: 1 }),
  ),
  others: fc
    .dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }))
    .map((raw) => JSON.parse(JSON.stringify(raw)))
    .filter((raw) =>
      Object.keys(raw).every(
        (key) => !['chatiere', 'others', ...Object.keys(noChoices)].includes(key),
      ),
    ),
});
