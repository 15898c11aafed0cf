import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { finishUnfinished } from '../../../src/adapters/background/unfinished';
import { saveChoices } from '../../../src/adapters/store/choices';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { readSuggestions } from '../../../src/adapters/store/directory';
import {
  loadPendingRebuild,
  loadSettings,
  saveSources,
} from '../../../src/adapters/store/settings';
import { marseille, strasbourg } from '../../builders/homes';
import { browser } from '../../fakes/fake-browser';
import { startFromPackage } from '../../fakes/refreshing';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(deleteDatabase);

it('where nothing was left undone, five reads of the storage tell, and none of the database', async () => {
  await fillDirectory();
  const read = vi.spyOn(browser.storage.local, 'get');
  const opened = vi.spyOn(IDBObjectStore.prototype, 'get');
  await finishUnfinished();
  expect([read.mock.calls.length, opened.mock.calls.length]).toEqual([5, 0]);
  read.mockRestore();
  opened.mockRestore();
});

it('needs are answered for what was chosen before the background was stopped', async () => {
  await fillDirectory();
  await saveChoices({ home: strasbourg });
  await finishUnfinished();
  expect((await readSuggestions('email'))?.home).toEqual(strasbourg);
});

it('needs are answered for a choice that was taken back while they were answered', async () => {
  await fillDirectory();
  await saveChoices({ home: marseille });
  // Stopped right after the answers for Marseille were written, before that was noted.
  const note = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('stopped'));
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  await finishUnfinished();
  note.mockRestore();
  vi.mocked(console.error).mockRestore();
  expect((await readSuggestions('email'))?.home).toEqual(marseille);
  await saveChoices({ home: null });
  await finishUnfinished();
  expect((await readSuggestions('email'))?.home).toBeNull();
});

it('sources take effect that were chosen before the background was stopped', async () => {
  await fillDirectory();
  await saveSources((await loadSettings()).sources, 'again');
  await finishUnfinished();
  expect(await loadPendingRebuild()).toBeNull();
});
