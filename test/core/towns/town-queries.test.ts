import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTowns } from '../../../src/core/towns/search-packs';
import { inRepository } from '../../../src/tools/root';
import { readTowns } from '../../../src/tools/towns/read';

// What people write beside a town's name, and the names that lists of towns don't know.

const [core, rest] = readTowns();
const packs = { core, loadRest: async () => rest };

const rows = readFileSync(inRepository('test/fixtures/town-queries.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [query = '', country = '', expected = '', within, kind = ''] = line.split('\t');
    return { query, country, expected: expected.split(';'), within: Number(within), kind };
  });

describe('a town as people write it', () => {
  it.each(rows)('is found for "$query" in $country ($kind)', async (row) => {
    const found = await findTowns(packs, row.query, { country: row.country, limit: 8 });
    const shown = found.map(({ country, admin, name }) => `${country} ${admin} ${name}`);
    const isFound = shown.slice(0, row.within).some((each) => row.expected.includes(each));
    expect(isFound, shown.join(', ')).toBe(true);
  });
});
