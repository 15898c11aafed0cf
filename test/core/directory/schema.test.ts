import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHosters } from '../../../src/core/directory/snapshot';
import { softwareList } from '../../../src/core/software/software-list';
import { aHoster, anOffer, aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';

// The schema, seen through the parser that every source uses.

const refusalOf = (row: unknown) => parseHosters([row]).refusals[0];

const offering = (changes: Record<string, unknown>) => ({
  ...aHoster(),
  offers: [{ ...anOffer(), ...changes }],
});

const character = (code: number) => String.fromCodePoint(code);

const codesBetween = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const hostileAddresses = [
  'javascript:alert(1)',
  'http://club.example/',
  'data:text/html,<script>alert(1)</script>',
  'https://user@club.example/',
  'https://docs.google.com:x@evil.example/',
  '//club.example/',
  'club.example',
  `https://club.example/${'a'.repeat(2048)}`,
  'https://club.example/\u202egnp.exe',
  'https://club.example/\u0000',
  '',
  null,
  42,
];

describe('the schema of a hoster', () => {
  it('takes an ordinary one and changes nothing', () => {
    const hoster = aHoster({
      description: "L'été, à 100 % <libre> & gratuit 🐈",
      sources: [{ name: 'a book', asOf: '2026' }],
    });
    expect(parseHosters([hoster])).toEqual({ hosters: [hoster], refusals: [] });
  });

  it('takes away what it does not know, and blanks around a text', () => {
    const row = { ...aHoster(), name: ' Pad Club\n', html: '<b>' };
    expect(parseHosters([row]).hosters).toEqual([aHoster()]);
  });

  it.each(hostileAddresses)('refuses %j for its site', (site) => {
    expect(refusalOf({ ...aHoster(), site })?.path).toBe('hosters.0.site (pad-club)');
  });

  it.each(hostileAddresses)('refuses %j for the address of an offer', (address) => {
    expect(refusalOf(offering({ address }))?.path).toBe(
      'hosters.0.offers.0.address (pad-club/etherpad)',
    );
  });

  it.each([
    ['control characters', [...codesBetween(0x00, 0x1f), ...codesBetween(0x7f, 0x9f)]],
    [
      'overrides of the writing direction',
      [...codesBetween(0x202a, 0x202e), ...codesBetween(0x2066, 0x2069)],
    ],
    ['marks of the writing direction', [0x061c, 0x200e, 0x200f]],
    ['separators of lines and paragraphs', [0x2028, 0x2029]],
  ])('refuses %s in every text', (_what, codes) => {
    const taken = codes.filter((code) => {
      const text = `Pad${character(code)}Club`;
      const rows = [
        { ...aHoster(), name: text },
        { ...aHoster(), description: text },
        { ...aHoster(), seat: { ...aSeat(places.lyon), town: text } },
        offering({ name: text }),
        offering({ softwareName: text }),
      ];
      // Every one of these hosters has one offer: none may come through with the bad text.
      return rows.some((row) => parseHosters([row]).hosters.some(({ offers }) => offers.length));
    });
    expect(taken.map((code) => `U+${code.toString(16)}`)).toEqual([]);
  });

  it.each([
    ['an id with capitals', { id: 'Pad-Club' }],
    ['an id with a path', { id: '../pad' }],
    ['an empty name', { name: '  ' }],
    ['a long name', { name: 'a'.repeat(121) }],
    ['a long description', { description: 'a'.repeat(601) }],
    ['markup for a country', { country: '<b>' }],
    ['a country in small letters', { country: 'fr' }],
    ['latitude 91', { seat: aSeat({ lat: 91, lon: 0 }) }],
    ['longitude -181', { seat: aSeat({ lat: 0, lon: -181 }) }],
    ['a latitude that is no number', { seat: aSeat({ lat: Number.NaN, lon: 0 }) }],
    ['an unknown body', { body: 'gang' }],
    ['an unknown audience', { audience: 'everybody' }],
    ['a hoster that has closed', { status: 'closed' }],
    ['a date in words', { asOf: 'yesterday' }],
    ['a thirteenth month', { asOf: '2026-13' }],
    ['a day 32', { asOf: '2026-11-32' }],
    ['31 sources', { sources: Array(31).fill({ name: 'a book', asOf: null }) }],
    ['201 offers', { offers: Array(201).fill(anOffer()) }],
    ['no offers', { offers: null }],
  ])('refuses %s', (_what, changes) => {
    expect(parseHosters([{ ...aHoster(), ...changes }]).hosters).toEqual([]);
  });

  it.each([
    ['one need that is no list', { needs: 'text-collab' }],
    ['more needs than there are', { needs: Array(50).fill('email') }],
    ['an unknown registration', { registration: 'maybe' }],
    ['an unknown price', { price: 5 }],
    ['an unknown availability', { availability: 'soon' }],
    ['evidence that is hearsay', { evidence: 'hearsay' }],
    ['11 software', { software: Array(11).fill('etherpad') }],
    ['a long name', { name: 'a'.repeat(121) }],
  ])('refuses an offer with %s', (_what, changes) => {
    expect(refusalOf(offering(changes))?.path).toMatch(/^hosters\.0\.offers\.0\./);
  });

  it.each([
    'https://192.168.1.1/cgi?reset=1',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest',
    'https://box.local/',
    'https://docs.google.com/document/u/0/',
  ])('refuses an offer that leads to %s', (address) => {
    expect(refusalOf(offering({ address }))?.path).toMatch(/address/);
  });

  it.each(['\u200b', 'Frama\u200bsoft', 'a\u3164b', `Z${'\u0301'.repeat(116)}`, '\u{e0041}a', '!'])(
    'refuses a name that cannot be seen as it is: %j',
    (name) => {
      expect(refusalOf({ ...aHoster(), name })?.path).toMatch(/name/);
    },
  );

  it('takes every need and every point of the globe', () => {
    for (const { id, needs } of softwareList) {
      const offer = anOffer({ software: [id], needs: [...needs] });
      expect(refusalOf({ ...aHoster(), offers: [offer] })).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.constantFrom(-90, 0, 90), fc.constantFrom(-180, 0, 180), (lat, lon) => {
        expect(refusalOf({ ...aHoster(), seat: aSeat({ lat, lon }) })).toBeUndefined();
      }),
    );
  });

  it('takes dates as precise as they are known', () => {
    for (const asOf of ['2026', '2026-11', '2026-11-22', null]) {
      expect(refusalOf({ ...aHoster(), asOf })).toBeUndefined();
    }
  });
});

describe('the reason of a refusal', () => {
  it('is one sentence, however long the row is', () => {
    const refusal = refusalOf({ ...aHoster(), status: 'a'.repeat(100_000) });
    expect(refusal?.reason.length).toBeLessThan(300);
  });

  it('repeats no character that a text may not hold', () => {
    const rows = [
      { ...aHoster(), status: 'active\u202e' },
      { ...aHoster(), id: 'pad\u202eclub' },
    ];
    const said = parseHosters(rows).refusals.map(({ path, reason }) => `${path} ${reason}`);
    expect(said).toHaveLength(2);
    expect(said.join()).not.toContain('\u202e');
  });
});
