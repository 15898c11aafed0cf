import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatonsinfosFile } from '../../../src/core/federation/chatonsinfos-file';
import { mostLinks } from '../../../src/core/federation/crawl-limits';
import { readChatonsinfos } from '../../../src/core/federation/read-chatonsinfos';
import { madeUpFile, mutated } from '../../../src/tools/bench/made-up-files';
import { createRandom } from '../../../src/tools/random';

const folder = 'test/fixtures/directory/chatonsinfos';
const samples = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
  .map((entry) => new Uint8Array(readFileSync(`${entry.parentPath}/${entry.name}`)));

/** What holds for whatever was read. */
function expectSound(file: ChatonsinfosFile | undefined): void {
  if (!file) return;
  for (const { id, address } of file.links) {
    expect(id).toMatch(/^https?:\/\/[^/?#@]+\//);
    expect(address).toMatch(/^https?:\/\/[^/?#@]+\//);
  }
  expect(file.links.length).toBeLessThanOrEqual(mostLinks[file.class] + 1);
  expect(file.unknownKeys.length).toBeLessThanOrEqual(100);
  const days: (string | null)[] = [file.madeOn];
  if (file.class === 'organization') {
    days.push(file.start, file.end, file.memberSince, file.memberUntil);
    const { lat, lon } = file.point ?? { lat: 1, lon: 1 };
    expect(Math.abs(lat)).toBeLessThanOrEqual(90);
    expect(Math.abs(lon)).toBeLessThanOrEqual(180);
  }
  if (file.class === 'service') {
    days.push(file.start, file.end);
    expect(file.website ?? 'https://a/').toMatch(/^https?:\/\/[^/?#@]+\//);
  }
  for (const day of days) expect(day ?? '2026-11-22').toMatch(/^\d{4}-\d{2}-\d{2}$/);
}

describe('whatever the bytes, the reader', () => {
  it('reads what was made up, and what it reads is sound', () => {
    const classes = new Set<string | undefined>();
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { file } = readChatonsinfos(madeUpFile(createRandom(seed)));
        classes.add(file?.class);
        expectSound(file);
      }),
      { numRuns: 2000 },
    );
    // Else nothing has been proved.
    expect(classes.size).toBe(5);
  });

  it('reads damaged samples', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.integer(),
        fc.integer({ min: 1, max: 20 }),
        (bytes, seed, changes) => {
          expectSound(readChatonsinfos(mutated(bytes, createRandom(seed), changes)).file);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expectSound(readChatonsinfos(bytes).file);
      }),
    );
  });
});

it('a host that a parser promises and does not take costs nothing but itself', () => {
  const { file } = read('service.name=S\nservice.website=https://ð\u009f\u0098\u0080');
  expect(file).toMatchObject({ name: 'S', website: null });
});

const read = (text: string) => readChatonsinfos(new TextEncoder().encode(text));

describe('the reader’s limits', () => {
  it('one link more than may be followed is read, so that somebody can say so', () => {
    const links = (count: number) =>
      Array.from({ length: count }, (_, at) => `subs.s${at}=https://a.example/${at}`).join('\n');
    expect(read(`federation.name=F\n${links(10_500)}`).file?.links).toHaveLength(10_001);
    expect(read(`organization.name=O\n${links(500)}`).file?.links).toHaveLength(201);
    expect(read(`organization.name=O\n${links(200)}`).file?.links).toHaveLength(200);
  });

  it('so many lines are read, and it says that there are more', () => {
    const { file, warnings } = read(`service.name=S\n${'\n'.repeat(60_000)}service.website=x`);
    expect(file?.name).toBe('S');
    expect(warnings).toContain('only 50000 lines are read');
  });

  it('a key of a thousand letters is none', () => {
    const { file, warnings } = read(`service.name=S\nservice.${'k'.repeat(1000)}=x`);
    expect(file?.unknownKeys).toEqual([]);
    expect(warnings).toContain('line 2: bad-key');
  });

  it('a quoted value loses its quotes, however long it is', () => {
    const { file } = read(`service.name="${'\\"é'.repeat(20_000)}"`);
    expect(file?.name).toMatch(/^("é)+"?$/);
  });
});
