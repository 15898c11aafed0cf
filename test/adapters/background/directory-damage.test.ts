import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { answerSettingsChosen } from '../../../src/adapters/background/settings';
import { loadBackgroundState } from '../../../src/adapters/store/background-state';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { readSuggestions } from '../../../src/adapters/store/directory';
import { readDirectoryVersion } from '../../../src/adapters/store/directory-version';
import { loadSettings } from '../../../src/adapters/store/settings';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { marseille } from '../../builders/homes';
import { resetBrowser } from '../../fakes/fake-browser';
import { buildOurStores, deleteRaw, inStore, openRaw } from '../../fakes/raw-database';
import { packageJson, servePackage } from '../../fakes/served-package';

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
  ['is empty', () => createdBy(1, buildOurStores)],
  ['has a stranger’s stores', () => createdBy(1, (each) => each.createObjectStore('stranger'))],
  ['has a higher version', () => createdBy(7, buildOurStores)],
  [
    'has stores of our names with other keys',
    () =>
      createdBy(1, (each) => {
        for (const name of ['directoryVersion', 'hosters', 'suggestions'])
          each.createObjectStore(name);
      }),
  ],
];

beforeEach(() => {
  resetBrowser();
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
