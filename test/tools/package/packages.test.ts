import { cpSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Packages, packAll } from '../../../src/tools/package/packages';
import { hashOf } from '../../../src/tools/package/zip';
import { inRepository } from '../../../src/tools/root';

// The build that stands in dist, packed as `npm run package` packs it. That other folders and Nodes build the
// same is proved by its --prove.

const zone = process.env.TZ;
let packages: Packages;
let again: Packages;
let copy: string;

/** Sets the time of change of everything in a folder to another year. */
function age(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    utimesSync(join(folder, entry), 1_000_000_000, 1_000_000_000);
  }
}

beforeAll(() => {
  packages = packAll(inRepository(), inRepository('dist'));
  copy = mkdtempSync(join(tmpdir(), 'chatiere-package-'));
  cpSync(inRepository('dist'), copy, { recursive: true });
  age(copy);
  process.env.TZ = 'Pacific/Chatham';
  again = packAll(inRepository(), copy);
});

afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  rmSync(copy, { recursive: true, force: true });
});

const kinds = ['chromium', 'firefox', 'source'] as const;
const zip = (kind: (typeof kinds)[number], from = packages) =>
  [...from].find(([name]) => name.endsWith(`-${kind}.zip`))?.[1] ?? new Uint8Array();

describe('the packages of one build', () => {
  it.each(kinds)('are the same bytes from another folder, time and time zone: %s', (kind) => {
    expect(zip(kind).length).toBeGreaterThan(1_000_000);
    expect(hashOf(zip(kind, again))).toBe(hashOf(zip(kind)));
  });

  it.each(['chromium', 'firefox'] as const)('hold what runs and nothing else: %s', (kind) => {
    const files = unzipSync(zip(kind));
    const paths = Object.keys(files);
    expect(paths).toEqual(paths.toSorted());
    expect(paths).toContain('manifest.json');
    const known = /\.(js|css|html|json|png|pack|tsv)$|^LICENSE$|^LICENCES\.txt$/;
    expect(paths.filter((path) => !known.test(path))).toEqual([]);
    for (const [path, bytes] of Object.entries(files)) {
      if (!/\.(js|css)$/.test(path)) continue;
      const text = new TextDecoder().decode(bytes);
      // Not of the text of an error, in which a library names where it can be had.
      expect(
        /sourceMappingURL|import\.meta\.hot|localhost:\d/.exec(text)?.[0],
        path,
      ).toBeUndefined();
    }
  });

  it.each(['chromium', 'firefox'] as const)('weigh at most 2.5 MB: %s', (kind) => {
    expect(zip(kind).length).toBeLessThanOrEqual(2_500_000);
  });

  it('hold the sources that they are made of, and nothing that is made of them', () => {
    const paths = Object.keys(unzipSync(zip('source')));
    for (const wanted of ['package-lock.json', '.nvmrc', 'src/tools/package.ts', 'LICENSE']) {
      expect(paths).toContain(wanted);
    }
    expect(paths.filter((path) => /^(node_modules|dist|out|assets\/towns)\//.test(path))).toEqual(
      [],
    );
  });
});
