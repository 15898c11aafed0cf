import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packLocales } from '../../../src/tools/build/pack-locales';
import { interfaceLanguages } from '../../../src/tools/locales';
import { inRepository } from '../../../src/tools/root';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'chatiere-locales-'));
  cpSync(inRepository('assets/_locales'), join(dir, '_locales'), { recursive: true });
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('a package holds of each language what browsers read, and nothing that the build has read for it', () => {
  const { writeBundle } = packLocales() as unknown as {
    writeBundle: (options: { dir: string }) => void;
  };
  expect(readdirSync(join(dir, '_locales', 'fr'))).toContain('guides');
  writeBundle({ dir });
  for (const language of interfaceLanguages()) {
    expect(readdirSync(join(dir, '_locales', language)), language).toEqual(['messages.json']);
  }
});
