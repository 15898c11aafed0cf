import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { offeredNeeds } from '../../../src/adapters/pages/offered-needs';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { writeDirectory } from '../../../src/adapters/store/write-directory';
import type { NeedId } from '../../../src/core/need';
import { aDirectoryWrite } from '../../builders/directory-writes';
import { aReadyAnswer } from '../../builders/ready-answers';
import { evolix } from '../../builders/suggestions';
import { privateWindowError } from '../../fakes/raw-database';
import { packageJson, servePackage } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const packaged = new Set(packageJson<NeedId[]>('directory/offered.json'));

beforeEach(servePackage);
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

it('are those that somebody offers in the directory that is kept', async () => {
  const answers = [
    { ready: aReadyAnswer([evolix], { need: 'petition' }), further: [] },
    { ready: aReadyAnswer([], { need: 'email' }), further: [] },
  ];
  await writeDirectory(aDirectoryWrite('2026-01-01', [], answers));
  expect(await offeredNeeds()).toEqual(new Set(['petition']));
});

it('are those of the package where no directory is kept yet', async () => {
  expect(await offeredNeeds()).toEqual(packaged);
  expect(packaged).toContain('text-collab');
  expect(packaged).not.toContain('petition');
});

it('are those of the package where this page has no database', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw privateWindowError();
  });
  expect(await offeredNeeds()).toEqual(packaged);
});
