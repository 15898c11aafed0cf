import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { deleteDatabase } from '../../../src/adapters/store/database';
import {
  isEmptiedByUpgrade,
  readDirectoryVersion,
} from '../../../src/adapters/store/directory-version';
import { writeDirectory } from '../../../src/adapters/store/write-directory';
import { needIds } from '../../../src/core/need';
import { aDirectoryWrite } from '../../builders/directory-writes';
import { aHoster } from '../../builders/hosters';
import { anAnswer } from '../../builders/ready-answers';
import { buildOurStores, deleteRaw, inStore, openRaw } from '../../fakes/raw-database';

const hosters = ['Alpha', 'Beta', 'Gamma'].map((name) => aHoster({ name, offers: [] }));
const answers = needIds.map((need) => anAnswer(need));
const written = { asOf: '2026-01-01', hosterCount: 3, source: 'package', key: '2026-01-01' };

const write = (some = answers) => writeDirectory(aDirectoryWrite('2026-01-01', hosters, some));

afterEach(deleteDatabase);

describe('the version of the directory', () => {
  it('is none before the first filling', async () => {
    expect(await readDirectoryVersion()).toBeUndefined();
    expect(await isEmptiedByUpgrade()).toBe(false);
  });

  it('is what was written with it', async () => {
    await write();
    expect(await readDirectoryVersion()).toEqual(written);
    expect(await isEmptiedByUpgrade()).toBe(false);
  });

  it.each([
    ['a hoster', 'hosters', (store: IDBObjectStore) => store.delete('beta')],
    ['an answer', 'suggestions', (store: IDBObjectStore) => store.delete('email')],
    ['its date', 'directoryVersion', (store: IDBObjectStore) => store.delete('current')],
    ['all hosters', 'hosters', (store: IDBObjectStore) => store.clear()],
  ])('is none where the filling is not whole: %s is missing', async (_, store, damage) => {
    await write();
    await inStore(store, damage);
    expect(await readDirectoryVersion()).toBeUndefined();
    expect(await isEmptiedByUpgrade()).toBe(false);
  });

  it('is none after an upgrade, which is told apart until the next filling', async () => {
    (await openRaw(1, buildOurStores)).close();
    expect(await readDirectoryVersion()).toBeUndefined();
    expect(await isEmptiedByUpgrade()).toBe(true);
    await write();
    expect(await readDirectoryVersion()).toEqual(written);
    expect(await isEmptiedByUpgrade()).toBe(false);
  });

  it('is none when an update knows more needs than the filling answers', async () => {
    await write(answers.slice(1));
    expect(await readDirectoryVersion()).toBeUndefined();
  });

  it('is none once the database was deleted under us', async () => {
    await write();
    await deleteRaw();
    expect(await readDirectoryVersion()).toBeUndefined();
  });

  it('can not be read from a database of a later version', async () => {
    const database = await openRaw(9, (each) => each.createObjectStore('stranger'));
    database.close();
    await expect(readDirectoryVersion()).rejects.toMatchObject({ name: 'VersionError' });
  });
});
