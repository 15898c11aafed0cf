import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseSnapshot, type Snapshot } from '../../../../src/core/directory/snapshot';
import { merge } from '../../../../src/tools/chatiere/directory/merge';
import { aHoster, aSeat } from '../../../builders/hosters';
import { places } from '../../../builders/places';
import { aDirectory, aFolder } from './files';

const { write, path } = aFolder();
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Snapshot;

beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const curated = write(
  'curated.json',
  aDirectory(3, { departures: [{ host: 'long-gone.example', asOf: '2025' }] }),
);
const told = [
  aHoster({ id: 'h0-example', name: 'Own words', site: 'https://www.h0.example/', seat: null }),
  aHoster({ id: 'fresh-example', site: 'https://fresh.example/', seat: aSeat(places.paris) }),
];
const departures = [{ host: 'h1.example', asOf: '2026-11-20' }];
const crawled = write(
  'crawl.json',
  aDirectory(0, { asOf: '2026-11-23', hosters: told, departures }),
);

describe('chatiere directory merge', () => {
  it('puts the hosters’ own words over the curated ones, and takes out who left', () => {
    const { status, said } = merge([curated, crawled]);
    expect(status).toBe(0);
    const merged = JSON.parse(said) as Snapshot;
    expect(merged.hosters.map(({ id, name }) => [id, name])).toEqual([
      ['h0', 'Own words'],
      ['h2', 'H2'],
      ['fresh-example', 'Pad Club'],
    ]);
    expect(merged.hosters[0]?.seat?.town).toBe('Quelque part');
    expect(merged.asOf).toBe('2026-11-23');
    expect(merged.departures).toHaveLength(2);
    expect(parseSnapshot(merged)).toMatchObject({ ok: true, value: { refusals: [] } });
  });

  it('merges over the hosters of the package if none are named', () => {
    const out = path('merged.json');
    const { status, said } = merge([crawled, '--out', out]);
    expect(status).toBe(0);
    expect(said).toMatch(
      /curated: 1\d\d hosters.*\n.*crawled: 2 hosters, 2 offers, 1 departures\n/,
    );
    expect(said).toMatch(/rows refused\nWritten to .*merged\.json, \d+ bytes\.\n$/);
    expect(read(out).hosters.length).toBeGreaterThan(100);
  });

  it('overwrites nothing but a poorer or an older directory, unless it is forced', () => {
    const out = write('published.json', aDirectory(10));
    expect(merge([curated, crawled, '--out', out])).toMatchObject({
      status: 1,
      wrong: expect.stringMatching(/3 hosters.*over 30 % fewer than 10.*published\.json\.refused/),
    });
    expect(read(out).hosters).toHaveLength(10);
    expect(read(`${out}.refused`).hosters).toHaveLength(3);
    const later = write('later.json', aDirectory(3, { asOf: '2026-12-01' }));
    expect(merge([curated, crawled, '--out', later]).wrong).toMatch('2026-12-01');
    const notes = write('notes.txt', 'my notes');
    expect(merge([curated, crawled, '--out', notes]).wrong).toMatch('no directory');
    expect(readFileSync(notes, 'utf8')).toBe('my notes');
    expect(merge([curated, crawled, '--out', out, '--force']).status).toBe(0);
    expect(read(out).hosters).toHaveLength(3);
    expect(readdirSync(dirname(out)).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });

  it('publishes nothing that the extension would find too big', () => {
    const out = path('big.json');
    const big = aDirectory(6000);
    const sources = [{ name: 'x'.repeat(400), asOf: null }];
    const hosters = big.hosters.map((hoster) => ({ ...hoster, sources }));
    const { status, wrong } = merge([
      curated,
      write('fat.json', { ...big, hosters }),
      '--out',
      out,
    ]);
    expect(status).toBe(1);
    expect(wrong).toMatch('takes at most 4194304');
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [[], 'Type: chatiere directory merge'],
    [['a', 'b', 'c'], 'Type: chatiere directory merge'],
    [[path('none.json')], 'none.json'],
    [[curated, write('half.json', '{"schema":1')], 'half.json is damaged'],
    [[curated, write('other.json', { schema: 9 })], 'version 1'],
    [[curated, crawled, '--out', path('no/such/folder.json')], 'folder'],
  ])('says in one line what is wrong with %j', (words, said) => {
    const { status, wrong } = merge(words);
    expect(status).toBe(2);
    expect(wrong.split('\n')).toHaveLength(1);
    expect(wrong).toContain(said);
  });
});
