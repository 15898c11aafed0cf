import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { databaseVersion } from '../../../src/adapters/store/database-version';
import { readSuggestions } from '../../../src/adapters/store/directory';
import { openQuickly, readQuickly } from '../../../src/adapters/store/quick-answer';
import { writeDirectory } from '../../../src/adapters/store/write-directory';
import { aDirectoryWrite } from '../../builders/directory-writes';
import { marseille } from '../../builders/homes';
import { anAnswer } from '../../builders/ready-answers';
import { buildOurStores, deleteRaw, openRaw } from '../../fakes/raw-database';

afterEach(deleteDatabase);

const fill = () =>
  writeDirectory(aDirectoryWrite('2026-01-01', [], [anAnswer('email', marseille)]));

it('reads what the library reads', async () => {
  await fill();
  const read = await readQuickly(await openQuickly(), 'email');
  expect(read).toEqual(await readSuggestions('email'));
  expect(read?.home).toEqual(marseille);
});

it('knows nothing of a need without an answer', async () => {
  await fill();
  expect(await readQuickly(await openQuickly(), 'forms')).toBeUndefined();
});

it('makes no database where there is none', async () => {
  await expect(openQuickly()).rejects.toThrow();
  expect(await indexedDB.databases()).toEqual([]);
});

it.each([databaseVersion - 1, databaseVersion + 1])(
  'leaves a database of version %d as it is',
  async (version) => {
    (await openRaw(version, buildOurStores)).close();
    await expect(openQuickly()).rejects.toThrow();
    const [kept] = await indexedDB.databases();
    expect(kept?.version).toBe(version);
    await deleteRaw();
  },
);

it('steps aside where somebody rebuilds the database', async () => {
  await fill();
  await openQuickly();
  await deleteDatabase();
  await deleteRaw();
});
