import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/core/result';
import { ensureInstalled, findInstalled } from '../../../src/tools/real/cache';
import type { RealSoftware } from '../../../src/tools/real/software';

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'chatiere-cache-'));
  vi.stubEnv('CHATIERE_REAL', cache);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

function etherpad(install: RealSoftware['install']): RealSoftware {
  return {
    id: 'etherpad',
    from: 'npm',
    install,
    start: () => ({ words: [] }),
    prove: async () => [],
  };
}

describe('the cache of real software', () => {
  it('installs what is not there, once', async () => {
    const install = vi.fn(async (folder: string) => {
      writeFileSync(join(folder, 'server.js'), '');
      return success('1.8.14');
    });
    const software = etherpad(install);
    expect(findInstalled(software)).toBeUndefined();
    const installed = { folder: join(cache, 'etherpad'), version: '1.8.14' };
    expect(await ensureInstalled(software)).toEqual(success(installed));
    expect(await ensureInstalled(software)).toEqual(success(installed));
    expect(install).toHaveBeenCalledTimes(1);
    expect(existsSync(join(installed.folder, 'server.js'))).toBe(true);
  });

  it('does not take a half for a whole: what failed is installed anew', async () => {
    const broken = etherpad(async (folder) => {
      writeFileSync(join(folder, 'half'), '');
      return failure('npm could not install it');
    });
    expect(await ensureInstalled(broken)).toEqual(failure('npm could not install it'));
    expect(findInstalled(broken)).toBeUndefined();
    await ensureInstalled(etherpad(async () => success('2')));
    expect(readdirSync(join(cache, 'etherpad'))).toEqual(['version']);
  });

  it('stands where this machine keeps its caches, unless a folder is named', () => {
    vi.stubEnv('CHATIERE_REAL', '');
    vi.stubEnv('XDG_CACHE_HOME', cache);
    expect(findInstalled({ id: 'etherpad' })).toBeUndefined();
  });
});
