import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readMembership } from '../../../../src/adapters/pages/hosters/hoster-membership';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { writeDirectory } from '../../../../src/adapters/store/write-directory';
import type { Membership } from '../../../../src/core/directory/hoster';
import { aDirectoryWrite } from '../../../builders/directory-writes';
import { aHoster } from '../../../builders/hosters';
import { resetBrowser } from '../../../fakes/fake-browser';
import { privateWindowError } from '../../../fakes/raw-database';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

const membership: Membership = { evidence: 'seen', asOf: '2026', since: '2019', source: null };

beforeEach(async () => {
  resetBrowser();
  const hosters = [aHoster({ id: 'member', membership }), aHoster({ id: 'other' })];
  await writeDirectory(aDirectoryWrite('2026-11-22', hosters, []));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

it('tells what is known of a membership, and nothing of hosters that are no members or unknown', async () => {
  expect(await readMembership('member')).toEqual(membership);
  expect([await readMembership('other'), await readMembership('nobody')]).toEqual([null, null]);
});

it('tells nothing where the page has no database', async () => {
  await deleteDatabase();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw privateWindowError();
  });
  expect(await readMembership('member')).toBeNull();
});
