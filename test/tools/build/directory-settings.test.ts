import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { definedByBuild } from '../../../src/tools/build/defined-by-build';
import {
  directorySettings,
  readDirectorySettings,
} from '../../../src/tools/build/directory-settings';
import { generateKeyPair } from '../../../src/tools/chatiere/directory/signing-keys';

const url = 'https://annuaire.example/directory.json';
let key: string;

beforeAll(async () => {
  key = (await generateKeyPair()).publicKey;
});

const read = (directory: unknown) => directorySettings({ chatiere: { directory } });

describe('the directory of package.json', () => {
  it('is read, and written into the code', () => {
    const settings = { url, publicKeys: [key] };
    expect(read(settings)).toEqual(settings);
    const file = join(mkdtempSync(join(tmpdir(), 'chatiere-')), 'package.json');
    writeFileSync(file, JSON.stringify({ chatiere: { directory: settings } }));
    expect(readDirectorySettings(file)).toEqual(settings);
    expect(definedByBuild(file)['import.meta.env.CHATIERE_DIRECTORY']).toBe(
      JSON.stringify(settings),
    );
  });

  it('may be none', () => {
    expect(read({ url: '', publicKeys: [] })).toEqual({ url: '', publicKeys: [] });
  });

  it('of this repository is right', () => {
    expect(readDirectorySettings).not.toThrow();
  });

  it.each([
    ['no field', () => undefined],
    ['plain http', () => ({ url: 'http://annuaire.example/', publicKeys: [key] })],
    ['a mirror without a key', () => ({ url, publicKeys: [] })],
    ['four keys', () => ({ url, publicKeys: [key, key, key, key] })],
    ['a key that is none', () => ({ url, publicKeys: ['x'] })],
    ['a key that is no text', () => ({ url, publicKeys: [1] })],
  ])('is refused with %s', (_what, directory) => {
    expect(() => read(directory())).toThrow('chatiere.directory');
  });
});
