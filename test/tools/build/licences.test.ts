import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  licencesText,
  noteModules,
  packageOf,
  writeLicences,
} from '../../../src/tools/build/licences';
import { inRepository } from '../../../src/tools/root';

describe('the package that a module is of', () => {
  it.each([
    ['/home/me/chatiere/node_modules/preact/dist/preact.mjs', 'preact'],
    ['C:\\chatiere\\node_modules\\@scope\\name\\index.js', '@scope/name'],
    ['/chatiere/node_modules/one/node_modules/two/index.js?v=1', 'two'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['/chatiere/src/core/need.ts', undefined],
    ['\0native-api', undefined],
  ])('is read off its id: %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});

describe('the licences of a package', () => {
  it('are those of all that its builds noted, and nothing is left of the notes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chatiere-licences-'));
    try {
      noteModules(folder, ['/x/node_modules/idb/build/index.js', '/x/src/core/need.ts']);
      noteModules(folder, ['/x/node_modules/preact/hooks/dist/hooks.mjs']);
      writeLicences(folder);
      expect(readdirSync(folder).sort()).toEqual(['LICENCES.txt', 'LICENSE']);
      const text = readFileSync(join(folder, 'LICENCES.txt'), 'utf8');
      expect(text).toBe(licencesText(['idb', 'preact']));
      expect(text).toMatch(/\nidb \S+, ISC, https:\/\/\S+\n/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each(['chromium', 'firefox'])('stand in what was built, in full: %s', (browser) => {
    const text = readFileSync(inRepository('dist', browser, 'LICENCES.txt'), 'utf8');
    for (const name of ['idb', 'preact', 'valibot', 'webextension-polyfill']) {
      const folder = inRepository('node_modules', name);
      const file = readdirSync(folder).find((each) => each.startsWith('LICENSE')) ?? '';
      expect(text).toContain(readFileSync(join(folder, file), 'utf8').trim());
    }
    const own = readFileSync(inRepository('dist', browser, 'LICENSE'), 'utf8');
    expect(own).toContain('GNU AFFERO GENERAL PUBLIC LICENSE');
  });

  it('credit those whose data come with it, as the readme does', () => {
    const readme = readFileSync(inRepository('README.md'), 'utf8');
    for (const name of ['INSEE', 'DGCL', 'La Poste', 'Etalab', 'GeoNames', 'IGN', 'Natural']) {
      expect(licencesText([])).toContain(name);
      expect(readme).toContain(name);
    }
  });
});
