import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseHosters,
  parseSnapshot,
  type Snapshot,
  snapshotVersion,
} from '../../../src/core/directory/snapshot';
import { aHoster, anOffer, anyHosters } from '../../builders/hosters';

const snapshot: Snapshot = {
  schema: snapshotVersion,
  asOf: '2026-11-22',
  hosters: [aHoster({ id: 'a' }), aHoster({ id: 'b' })],
};

describe('parseSnapshot', () => {
  it('reads back what was written', () => {
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual({
      ok: true,
      value: { asOf: '2026-11-22', hosters: snapshot.hosters, departures: [], refusals: [] },
    });
  });

  it.each([
    ['1989-12-31', null],
    ['1990-01-01', '1990-01-01'],
    ['2027-12-31', '2027-12-31'],
    ['2028-01-01', null],
    ['9999-12-31', null],
  ])('an offer that closes on %s is read as closing on %s', (told, closesOn) => {
    const hosters = [aHoster({ offers: [anOffer({ closesOn: told })] })];
    const read = parseSnapshot({ ...snapshot, hosters });
    expect(read.ok && read.value.hosters[0]?.offers[0]?.closesOn).toBe(closesOn);
    const refusals = closesOn
      ? []
      : [{ reason: 'is of a year that can not be: left out', isKept: true }];
    expect(read).toMatchObject({ value: { refusals } });
  });

  it('marks a hoster whose site is on the ground of a company that people leave', () => {
    const site = 'https://club.wordpress.com/';
    const { hosters, refusals } = parseHosters([aHoster({ site }), aHoster({ id: 'b' })]);
    expect(refusals).toEqual([]);
    expect(hosters.map(({ isSiteUnlinked }) => isSiteUnlinked)).toEqual([true, undefined]);
  });

  it('refuses a source that is an address off the public internet', () => {
    const sources = [{ name: 'https://192.168.1.1/reset', asOf: null }];
    expect(parseHosters([aHoster({ sources })]).hosters).toEqual([]);
  });

  it('a departure that is none costs nothing but itself', () => {
    const good = { host: 'gone.example', asOf: '2026-10' };
    const departures = [good, { host: 'Gone', asOf: '2026-10' }, { ...good, asOf: 'x' }, null];
    expect(parseSnapshot({ ...snapshot, departures })).toMatchObject({
      ok: true,
      value: {
        hosters: snapshot.hosters,
        departures: [good],
        refusals: [
          { path: 'departures.1.host', reason: 'is not the host of a site' },
          { path: 'departures.2.asOf' },
          { path: 'departures.3.' },
        ],
      },
    });
  });

  it.each([
    ['nothing', null],
    ['a list', [snapshot]],
    ['a text', JSON.stringify(snapshot)],
    ['another version', { ...snapshot, schema: 2 }],
    ['no date', { ...snapshot, asOf: undefined }],
    ['a date in words', { ...snapshot, asOf: 'today' }],
    ['a day that no month has', { ...snapshot, asOf: '2026-02-31' }],
    ['hosters that are no list', { ...snapshot, hosters: { length: 2 } }],
    ['departures that are no list', { ...snapshot, departures: 'all' }],
  ])('fails for %s, with a reason', (_what, raw) => {
    const read = parseSnapshot(raw);
    expect(read.ok ? '' : read.reason).toMatch(/^This is not a directory of version 1: ./);
  });

  it('never throws', () => {
    const anyFile = fc.record({
      schema: fc.constantFrom(1, '1'),
      asOf: fc.constantFrom('2026-11-22', 'x'),
      hosters: fc.oneof(fc.array(fc.anything()), fc.anything()),
    });
    fc.assert(
      fc.property(fc.oneof(anyFile, fc.anything()), (raw) => {
        const read = parseSnapshot(raw);
        if (read.ok) expect(read.value.hosters).toEqual([]);
        else expect(read.reason).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

/** One field of a good row replaced by anything. */
const anyDamage = fc.record({
  field: fc.constantFrom(...Object.keys(aHoster())),
  by: fc.anything(),
});

describe('parseHosters', () => {
  it('never loses a good row for a bad one', () => {
    fc.assert(
      fc.property(anyHosters, fc.array(fc.tuple(fc.nat(), fc.anything())), (good, bad) => {
        const rows: unknown[] = [...good];
        for (const [at, row] of bad) rows.splice(at % (rows.length + 1), 0, row);
        const { hosters, refusals } = parseHosters(rows);
        expect(hosters).toEqual(good);
        expect(refusals).toHaveLength(bad.length);
      }),
    );
  });

  it('never throws for a row with one thing wrong, and counts every row and offer once', () => {
    fc.assert(
      fc.property(anyDamage, ({ field, by }) => {
        const { hosters, refusals } = parseHosters([{ ...aHoster(), [field]: by }]);
        const offers = Array.isArray(by) && field === 'offers' ? by.length : 0;
        const kept = hosters.length + hosters.flatMap((hoster) => hoster.offers).length;
        if (hosters.length === 0) expect(refusals).toHaveLength(1);
        else if (field === 'offers') expect(kept + refusals.length).toBe(1 + offers);
        // Pages that are none cost nothing but themselves.
        else expect(refusals.every(({ isKept }) => isKept && field === 'pages')).toBe(true);
      }),
    );
  });

  it('a bad offer never costs the hoster, nor its good offers', () => {
    const [good] = aHoster().offers;
    const bad = { ...good, id: 'pad-club/lufi', address: 'http://club.example/' };
    const { hosters, refusals } = parseHosters([{ ...aHoster(), offers: [bad, good, null] }]);
    expect(hosters).toEqual([aHoster()]);
    expect(refusals.map(({ path }) => path)).toEqual([
      'hosters.0.offers.0.address (pad-club/lufi)',
      'hosters.0.offers.2.',
    ]);
  });

  it.each([
    'https://evil.example/p/{name}',
    'https://club.example.evil.example/',
    'http://pad.club.example/new',
    'https://me:secret@pad.club.example/new',
    'javascript:alert(1)',
    '//pad.club.example/new',
    'https://{name}.club.example/',
    `https://pad.club.example/${'x'.repeat(2048)}`,
    7,
    {},
  ])('leaves out an action that is not the hoster’s own, and says so: %s', (action) => {
    const [good] = aHoster().offers;
    const { hosters, refusals } = parseHosters([{ ...aHoster(), offers: [{ ...good, action }] }]);
    expect(hosters).toEqual([aHoster()]);
    expect(refusals).toEqual([
      {
        path: 'hosters.0.offers.0.action (pad-club/etherpad)',
        reason: 'is no https address of the hoster’s own: that of the software counts',
      },
    ]);
  });

  it('keeps an action on the hoster’s own ground, and reads an older file that has none', () => {
    const [good] = aHoster().offers;
    const action = 'https://pads.club.example/p/{name}';
    const read = (offer: object) => parseHosters([{ ...aHoster(), offers: [offer] }]);
    expect(read({ ...good, action }).hosters[0]?.offers[0]?.action).toBe(action);
    const { action: _none, ...older } = { ...good, action: undefined };
    expect(read(older)).toEqual({ hosters: [aHoster()], refusals: [] });
  });

  it.each([
    'http://club.example/contact',
    'mailto:us@club.example',
    'https://me:secret@club.example/contact',
    'javascript:alert(1)',
    '//club.example/contact',
    'https://10.0.0.1/contact',
    'https://docs.google.com/forms/',
    'https://club.example/{name}',
    `https://club.example/${'x'.repeat(2048)}`,
    'https://club.example/\u202egnp.exe',
    '',
    7,
    {},
  ])('leaves out a page that is no way to send people, and says so: %s', (contact) => {
    const help = 'https://docs.club.example/';
    const { hosters, refusals } = parseHosters([{ ...aHoster(), pages: { contact, help } }]);
    expect(hosters[0]?.pages).toEqual({ contact: null, legalNotice: null, terms: null, help });
    expect(refusals).toEqual([
      {
        path: 'hosters.0.pages.contact (pad-club)',
        reason: 'is no public https address to send people to: left out',
        isKept: true,
      },
    ]);
  });

  it('reads an older file without pages, and one whose pages are none', () => {
    const { pages: _none, ...older } = aHoster();
    expect(parseHosters([older])).toEqual({ hosters: [aHoster()], refusals: [] });
    const none = { contact: null, legalNotice: null, terms: null, help: null, chat: 'x' };
    expect(parseHosters([{ ...aHoster(), pages: none }]).hosters).toEqual([aHoster()]);
    expect(parseHosters([{ ...aHoster(), pages: 'x' }])).toMatchObject({
      hosters: [aHoster()],
      refusals: [{ path: 'hosters.0.pages (pad-club)' }],
    });
  });

  it('says where the bad row stands and whose it is', () => {
    const rows = [aHoster({ id: 'a' }), { ...aHoster({ id: 'b' }), country: 'France' }, 'c'];
    const { hosters, refusals } = parseHosters(rows);
    expect(hosters.map(({ id }) => id)).toEqual(['a']);
    expect(refusals[0]).toEqual({
      path: 'hosters.1.country (b)',
      reason: 'is not a country code like FR',
    });
    expect(refusals[1]?.path).toMatch(/^hosters\.2/);
  });

  it('counts the first of two rows of one id, and refuses the other', () => {
    const rows = [
      aHoster({ id: 'pad-club', name: 'First' }),
      aHoster({ id: 'pad-club', name: 'Second' }),
    ];
    const { hosters, refusals } = parseHosters(rows);
    expect(hosters.map(({ name }) => name)).toEqual(['First']);
    expect(refusals).toEqual([{ path: 'hosters.1.id', reason: 'pad-club stands twice' }]);
  });

  it('does not let a refused row keep the id from a good one', () => {
    const rows = [{ ...aHoster(), site: 'javascript:1' }, aHoster()];
    expect(parseHosters(rows).hosters).toEqual([aHoster()]);
  });

  it('never keeps two offers of one id: their order would depend on the file', () => {
    const [offer] = aHoster().offers;
    const twice = parseHosters([{ ...aHoster(), offers: [offer, { ...offer, name: 'Another' }] }]);
    const ids = twice.hosters.flatMap(({ offers }) => offers.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('dates', () => {
  const dated = (day: string) => [
    { ...aHoster(), asOf: day },
    { ...aHoster(), sources: [{ name: 'a book', asOf: day }] },
    { ...aHoster(), membership: { evidence: 'seen', asOf: null, since: day, source: null } },
  ];

  it.each(['9999-12-31', '2028', '1989-12-31', '0001-01-01'])(
    'of %s are believed in no field',
    (day) => {
      for (const row of dated(day)) {
        const { hosters } = parseHosters([row], '2026-11-22');
        expect(JSON.stringify(hosters)).not.toContain(day);
      }
    },
  );

  it('that are too late cost the row nothing else, and are reported', () => {
    const { hosters, refusals } = parseHosters(dated('2028'), '2026-11-22');
    expect(hosters).toHaveLength(1);
    expect(hosters[0]).toEqual({ ...aHoster(), asOf: null });
    expect(refusals[0]).toMatchObject({ isKept: true });
  });

  it.each(['1990', '2027-12-31'])('of %s are', (day) => {
    for (const row of dated(day)) {
      expect(parseHosters([row], '2026-11-22').hosters).toHaveLength(1);
    }
  });
});
