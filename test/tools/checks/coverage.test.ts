import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { coverageLines } from '../../../src/tools/checks/coverage';
import { inRepository } from '../../../src/tools/root';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chatiere-coverage-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (total: number, lines: number, branches: number) => ({
  lines: { total, covered: lines },
  branches: { total, covered: branches },
});

function linesOf(summary: object): string[] {
  const path = join(folder, 'summary.json');
  writeFileSync(path, JSON.stringify(summary));
  return coverageLines(path);
}

describe('the coverage of a layer', () => {
  it('is that of all its files, and says 100 only where nothing is missed', () => {
    const lines = linesOf({
      total: file(1, 0, 0),
      [inRepository('src/core/need.ts')]: file(100, 100, 50),
      [inRepository('src/core/text/fold.ts')]: file(100, 99, 50),
      [inRepository('src/adapters/store/database.ts')]: file(10, 10, 10),
    });
    expect(lines).toEqual([
      'coverage of core: 99 % of lines, 50 % of branches',
      'coverage of adapters: 100 % of lines, 100 % of branches',
    ]);
  });

  it('is nothing where no file was seen', () => {
    expect(linesOf({})[1]).toBe('coverage of adapters: 0 % of lines, 0 % of branches');
  });
});
