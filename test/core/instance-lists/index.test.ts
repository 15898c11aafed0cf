import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstanceListId } from '../../../src/core/directory/hoster';
import { parseHosters } from '../../../src/core/directory/snapshot';
import { instanceLists } from '../../../src/core/instance-lists/index';
import type { InstanceList } from '../../../src/core/instance-lists/instance-list';
import { isNeedId } from '../../../src/core/need';
import { toEnd } from '../../../src/core/time/steps';
import { reading, sampleOf } from '../../fakes/list-fixtures';

type Fields = Record<string, unknown>;

/** A row of each instance list that is accepted, with a host of its own. */
const goodRows: Record<InstanceListId, (host: string) => Fields> = {
  peertube: (host) => ({ host, health: 100, signupAllowed: true }),
  mobilizon: (host) => ({ host, health: 100, totalLocalEvents: 12 }),
  privatebin: (host) => ({ url: `https://${host}/`, https: true, uptime: 100 }),
  'xmpp-providers': (host) => ({ jid: host, website: { fr: `https://${host}/` } }),
};

/** Rows as the instance list wraps them. */
function answerOf({ id }: InstanceList, rows: readonly unknown[]): unknown {
  return id === 'peertube' || id === 'mobilizon' ? { total: rows.length, data: rows } : rows;
}

const parseRows = (list: InstanceList, rows: readonly unknown[]) =>
  toEnd(list.parse([answerOf(list, rows)], reading));

/** What hostile or broken servers write into a field. */
const hostile: readonly unknown[] = [
  null,
  '',
  'javascript:alert(1)',
  'https://user:password@evil.example/',
  'http://evil.example/',
  '//evil.example',
  'localhost',
  '127.0.0.1',
  'https://[::1]/',
  'https://192.168.1.1/',
  'evil.onion',
  'evil.example/path',
  'evil.example:8443',
  '\u202Egro.live\u202C.example',
  'a'.repeat(100_000),
  '__proto__',
  'constructor',
  -1e308,
  Number.NaN,
  [[[[[[]]]]]],
  JSON.parse('{"__proto__": {"health": 100}, "constructor": {"fr": "https://evil.example"}}'),
];

describe('the instance lists', () => {
  it('have each an id and a sentence of their own', () => {
    for (const field of ['id', 'about'] as const) {
      expect(new Set(instanceLists.map((list) => list[field])).size).toBe(instanceLists.length);
    }
  });

  it.each(instanceLists)(
    '$id is asked over https, and no more after an answer that is none',
    (list) => {
      expect(list.nextAddress([])).toMatch(/^https:\/\/[a-z.]+\//);
      for (const answer of [
        null,
        '<html>',
        {},
        [],
        { total: 9, data: [] },
        { total: 9, data: 3 },
      ]) {
        expect(list.nextAddress([answer])).toBeNull();
      }
    },
  );

  it.each(instanceLists)(
    '$id reads its sample: hosters without a town, offers for known needs',
    (list) => {
      const { hosters, refusals } = toEnd(list.parse([sampleOf(list.id)], reading));
      expect(refusals).toEqual([]);
      expect(hosters.length).toBeGreaterThan(0);
      expect(new Set(hosters.map(({ id }) => id)).size).toBe(hosters.length);
      for (const hoster of hosters) {
        expect(hoster).toMatchObject({ index: list.id, seat: null, membership: null });
        expect(hoster.offers).toHaveLength(1);
        for (const { id, needs, evidence } of hoster.offers) {
          expect(id.startsWith(`${hoster.id}/`)).toBe(true);
          expect(needs.length).toBeGreaterThan(0);
          expect(needs.filter((need) => !isNeedId(need))).toEqual([]);
          expect(evidence).toBe('seen');
        }
      }
    },
  );

  it.each(instanceLists)('$id keeps what its store reads back', (list) => {
    const { hosters } = toEnd(list.parse([sampleOf(list.id)], reading));
    expect(parseHosters(JSON.parse(JSON.stringify(hosters)))).toEqual({ hosters, refusals: [] });
  });

  it.each(instanceLists)(
    '$id never loses a good row for a bad one, and counts every row once',
    (list) => {
      const good = goodRows[list.id]('good.example');
      const fields = [...Object.keys(good), 'name', 'country', 'country_id', 'languages'];
      const rows = fields.flatMap((field) =>
        hostile.map((value, at) => ({
          ...goodRows[list.id](`${field.toLowerCase().replace('_', '-')}-${at}.example`),
          [field]: value,
        })),
      );
      const read = parseRows(list, [...rows, ...hostile, good]);
      expect(read.hosters.map(({ id }) => id)).toContain('good-example');
      const count = read.hosters.length + read.refusals.length + read.leftOut.length;
      expect(count).toBe(rows.length + hostile.length + 1);
      const addresses = read.hosters.flatMap(({ site, offers }) => [
        site,
        ...offers.map(({ address }) => address),
      ]);
      const wrong = addresses.filter((each) => !/^https:\/\/[a-z0-9-]+\.example\//.test(each));
      expect(wrong.concat(addresses.filter((each) => each.includes('evil')))).toEqual([]);
      expect(/[\u202a-\u202e]/.test(JSON.stringify(read.hosters))).toBe(false);
    },
  );

  it.each(instanceLists)('$id says of each refused row where it stands and why', (list) => {
    const { refusals } = parseRows(list, [goodRows[list.id]('good.example'), 'row', {}]);
    expect(refusals).toHaveLength(2);
    for (const { path, reason } of refusals) {
      expect(path).toMatch(/^0\.(?:data\.)?[12]/);
      expect(reason).toMatch(/^is not /);
    }
  });

  it.each(instanceLists)('$id counts the first of two rows of one host', (list) => {
    const row = goodRows[list.id]('twice.example');
    const { hosters, refusals } = parseRows(list, [row, row]);
    expect(hosters).toHaveLength(1);
    expect(refusals).toEqual([
      { path: expect.stringMatching(/\.1\.id$/), reason: 'twice-example stands twice' },
    ]);
  });

  it.each(instanceLists)(
    '$id reads 20,000 rows',
    (list) => {
      const rows = Array.from({ length: 20_000 }, (_, at) =>
        at % 2 ? goodRows[list.id](`h${at}.example`) : { at },
      );
      const { hosters, refusals } = parseRows(list, rows);
      expect([hosters.length, refusals.length]).toEqual([10_000, 10_000]);
    },
    60_000,
  );

  it.each(instanceLists)('$id refuses an answer that is no list, and does not throw', (list) => {
    for (const answer of [null, '<html>', 3, {}, { total: 1 }, { data: {} }]) {
      const { hosters, refusals } = toEnd(list.parse([answer], reading));
      expect(hosters).toEqual([]);
      expect(refusals[0]?.reason).toBe('is not a list');
    }
  });

  it.each(instanceLists)('$id never throws, whatever is answered', (list) => {
    const row = fc.dictionary(
      fc.constantFrom('host', 'jid', 'url', 'health', 'uptime', 'website', 'languages', 'name'),
      fc.oneof(fc.anything(), fc.webUrl(), fc.domain(), fc.string({ unit: 'binary' })),
    );
    const answer = fc.oneof(
      fc.anything(),
      fc.array(row),
      fc.record({ total: fc.anything(), data: fc.oneof(fc.array(row), fc.anything()) }),
    );
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 3 }), (answers) => {
        const read = toEnd(list.parse(answers, reading));
        expect(parseHosters(read.hosters).refusals).toEqual([]);
        expect(list.nextAddress(answers) ?? 'https:').toMatch(/^https:/);
      }),
      { numRuns: 500 },
    );
  });
});
