import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { answerSettingsChosen } from '../../../src/adapters/background/settings';
import { loadBackgroundState } from '../../../src/adapters/store/background-state';
import { deleteDatabase, isBusy, openingLimit } from '../../../src/adapters/store/database';
import { databaseVersion } from '../../../src/adapters/store/database-version';
import { readSuggestions } from '../../../src/adapters/store/directory';
import { readDirectoryVersion } from '../../../src/adapters/store/directory-version';
import { loadSettings } from '../../../src/adapters/store/settings';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { marseille } from '../../builders/homes';
import { resetBrowser } from '../../fakes/fake-browser';
import { buildOurStores, deleteRaw, inStore, openRaw } from '../../fakes/raw-database';
import { packageJson, servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const { hosters } = packageJson<Snapshot>('directory/snapshot.json');

async function createdBy(version: number, build: (database: IDBDatabase) => void): Promise<void> {
  await deleteRaw();
  (await openRaw(version, build)).close();
}

const damages: [string, () => Promise<void>][] = [
  ['was deleted', deleteRaw],
  ['misses a hoster', () => inStore('hosters', (store) => store.delete(hosters[0]?.id ?? ''))],
  ['misses an answer', () => inStore('suggestions', (store) => store.delete('forum'))],
  ['misses its date', () => inStore('directoryVersion', (store) => store.clear())],
  ['is empty', () => createdBy(databaseVersion, buildOurStores)],
  [
    'has a stranger’s stores',
    () => createdBy(databaseVersion, (each) => each.createObjectStore('stranger')),
  ],
  ['has a higher version', () => createdBy(7, buildOurStores)],
  [
    'has stores of our names with other keys',
    () =>
      createdBy(databaseVersion, (each) => {
        for (const name of ['directoryVersion', 'hosters', 'suggestions'])
          each.createObjectStore(name);
      }),
  ],
];

beforeEach(() => {
  resetBrowser();
  serveLocks();
  servePackage();
});
afterEach(deleteDatabase);

describe.each(damages)('a database that %s', (_, damage) => {
  it('is rebuilt for the home of the user, who is told once', async () => {
    await answerSettingsChosen({ choices: { home: marseille } });
    expect((await loadBackgroundState()).notice).toBeNull();
    await damage();
    await fillDirectory();
    expect((await readDirectoryVersion())?.hosterCount).toBe(hosters.length);
    expect((await readSuggestions('forum'))?.home).toEqual(marseille);
    expect(await loadSettings()).toMatchObject({ home: marseille });
    expect((await loadBackgroundState()).notice).toBe('directory-rebuilt');
  });
});

describe.each(damages.filter(([name]) => !name.startsWith('misses')))(
  'a database that %s before we ever filled it',
  (_, damage) => {
    it('is filled, and nothing is said', async () => {
      await damage();
      await fillDirectory();
      expect((await readDirectoryVersion())?.hosterCount).toBe(hosters.length);
      expect((await loadBackgroundState()).notice).toBeNull();
    });
  },
);

describe('what is no damage', () => {
  it('is an update from the first version of the database: nothing is said', async () => {
    await fillDirectory();
    await createdBy(1, buildOurStores);
    await fillDirectory();
    expect((await readDirectoryVersion())?.hosterCount).toBe(hosters.length);
    expect((await loadBackgroundState()).notice).toBeNull();
  });

  it.each(['QuotaExceededError', 'UnknownError'])(
    'is a full disk (%s): nothing is said, then or once there is room',
    async (name) => {
      await fillDirectory();
      const before = await readDirectoryVersion();
      const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
        throw new DOMException('The disk is full', name);
      });
      const gone = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
        throw new DOMException('The disk is full', name);
      });
      vi.spyOn(console, 'error').mockReturnValue(undefined);
      await expect(fillDirectory()).rejects.toThrow();
      full.mockRestore();
      gone.mockRestore();
      vi.mocked(console.error).mockRestore();
      expect((await loadBackgroundState()).notice).toBeNull();
      await fillDirectory();
      expect(await readDirectoryVersion()).toEqual(before);
      expect((await loadBackgroundState()).notice).toBeNull();
    },
  );

  it('is a page of an earlier version that holds it: it is neither filled nor thrown away', async () => {
    await fillDirectory();
    await deleteDatabase();
    const held = await openRaw(1, buildOurStores);
    openingLimit.inMilliseconds = 20;
    await expect(fillDirectory()).rejects.toSatisfy(isBusy);
    openingLimit.inMilliseconds = 1000;
    held.close();
    await expect
      .poll(() =>
        fillDirectory().then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    expect((await loadBackgroundState()).notice).toBeNull();
  });
});
