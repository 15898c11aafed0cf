import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { exact, label, under } from '../../../src/core/services/service';
import { createSpot } from '../../../src/core/spotting/spot';
import { inRepository } from '../../../src/tools/root';
import { curatedRecords } from '../../fakes/real-data';

const spot = createSpot(services);

type Row = { address: string; expected: string; clarity: string };

/** Labelled addresses: split on tabs, no quoting; `-` stands for no service. */
const rowsOf = (file: string): Row[] =>
  readFileSync(inRepository('test/fixtures', file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [address = '', expected = '', , clarity = ''] = line.split('\t');
      return { address, expected, clarity };
    });

const rows = rowsOf('addresses.tsv');

const isRight = ({ address, expected }: Row) => (spot(address) ?? '-') === expected;

/** What was taken for what, so that a failure says where to look. */
const confusions = (some: readonly Row[]) =>
  some
    .filter((row) => !isRight(row))
    .map(({ address, expected }) => `${address}: ${expected}, taken for ${spot(address) ?? '-'}`);

describe('spot', () => {
  it('is right on every clear address', () => {
    const clear = rows.filter(({ clarity }) => clarity === 'clear');
    expect(clear.length).toBeGreaterThan(1700);
    expect(confusions(clear)).toEqual([]);
  });

  it('is right on at least 93 % of the debatable ones', () => {
    const debatable = rows.filter(({ clarity }) => clarity === 'debatable');
    const wrong = confusions(debatable);
    const share = 1 - wrong.length / debatable.length;
    expect(share, `confusions:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.93);
  });

  it.each([
    ['more-addresses.tsv', 500],
    ['reported-addresses.tsv', 30],
  ])('is right on further hosts, share links and pages that are no use: %s', (file, count) => {
    const labelled = rowsOf(file);
    expect(labelled.length).toBeGreaterThan(count);
    expect(confusions(labelled)).toEqual([]);
  });

  it('never changes its answer for an account or tenant prefix', () => {
    const google = rows.filter(
      ({ address, expected }) =>
        /^https:\/\/(docs|drive|mail|calendar|keep|photos)\.google\.com\//.test(address) &&
        expected !== '-',
    );
    expect(google.length).toBeGreaterThan(20);
    for (const { address } of google) {
      for (const prefix of ['/u/1', '/b/0', '/a/example.org', '/a/example.org/u/2']) {
        const prefixed = address.replace(/^(https:\/\/[^/]+)/, `$1${prefix}`);
        expect([prefixed, spot(prefixed)]).toEqual([prefixed, spot(address)]);
      }
    }
  });

  it('never throws, whatever the address', () => {
    const host = fc.oneof(
      fc.webAuthority({ withUserInfo: true, withPort: true, withIPv4: true, withIPv6: true }),
      fc.constantFrom('docs.google.com', 'xn--e1afmkfd.sharepoint.com', 'dôcs.google.com', '..'),
      fc.string({ unit: 'binary' }),
    );
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.tuple(host, fc.string({ unit: 'binary' })).map(([a, b]) => `https://${a}/${b}`),
    );
    fc.assert(
      fc.property(address, (text) => {
        const service = spot(text);
        return service === undefined || typeof service === 'string';
      }),
      { numRuns: 100_000 },
    );
  });

  it('never throws on 64 kB, and never takes long', () => {
    const long = fc
      .constantFrom('/', '/u/1', '/a/b', 'a.', '%', '//', '/d/', '_layouts/15/doc.aspx', '-my')
      .map((piece) => piece.repeat(65_536 / piece.length));
    const start = fc.constantFrom(
      'https://docs.google.com',
      'https://asso.sharepoint.com/',
      'https://www.facebook.com/',
      'https://',
      '',
    );
    fc.assert(
      fc.property(start, long, long, (host, path, hash) => {
        spot(`${host}${path}?q=${path}#${hash}`);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a shared host to the first service that matches', () => {
    const place = { hosts: [exact('one.example')] };
    const narrow = { id: 'narrow', places: [{ ...place, paths: [/^\/a/] }] };
    const wide = { id: 'wide', places: [place] };
    expect(createSpot([narrow, wide])('https://one.example/a')).toBe('narrow');
    expect(createSpot([wide, narrow])('https://one.example/a')).toBe('wide');
    expect(createSpot([narrow, wide])('https://one.example/b')).toBe('wide');
  });

  it('takes whole labels before a domain, and exactly one where a shape is given', () => {
    const tenants = { id: 'tenants', places: [{ hosts: [under('example.org', 'test')] }] };
    const shaped = {
      id: 'shaped',
      places: [{ hosts: [label(/^[^.]+-my$/, 'example.net', 'test')] }],
    };
    const find = createSpot([tenants, shaped]);
    expect(find('https://a.b.example.org/')).toBe('tenants');
    expect(find('https://example.org/')).toBeUndefined();
    expect(find('https://notexample.org/')).toBeUndefined();
    expect(find('https://asso-my.example.net/')).toBe('shaped');
    expect(find('https://a.asso-my.example.net/')).toBeUndefined();
  });

  it('reads http and https, a port, a trailing dot and capitals; and nothing else', () => {
    expect(spot('HTTPS://DOCS.GOOGLE.COM.:8443/document/d/1/edit')).toBe('google-docs');
    expect(spot('http://docs.google.com/document/d/1/edit')).toBe('google-docs');
    for (const scheme of ['ftp', 'javascript', 'view-source:https', 'chrome-extension', 'file']) {
      expect(spot(`${scheme}://docs.google.com/document/d/1/edit`)).toBeUndefined();
    }
  });

  it('spots no libre hoster', () => {
    const addresses = curatedRecords.flatMap(({ site, offers }) => [
      site,
      ...offers.map(({ address }) => address),
    ]);
    expect(addresses.length).toBeGreaterThan(400);
    expect(addresses.filter((address) => spot(address))).toEqual([]);
  });
});
