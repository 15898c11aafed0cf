import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeStorageToContent } from '../../../src/adapters/store/storage-access';
import { browser, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);
afterEach(() => void vi.restoreAllMocks());

it('closes what is stored, and what is kept for a session, to content scripts', async () => {
  await closeStorageToContent();
  const { local, session } = browser.storage;
  expect([local.level, session.level]).toEqual(['TRUSTED_CONTEXTS', 'TRUSTED_CONTEXTS']);
});

it('does nothing in a browser that can not', async () => {
  const { local, session } = browser.storage;
  const areas = [local, session] as { setAccessLevel?: unknown }[];
  const former = areas.map(({ setAccessLevel }) => setAccessLevel);
  for (const area of areas) area.setAccessLevel = undefined;
  await expect(closeStorageToContent()).resolves.toBeUndefined();
  for (const [at, area] of areas.entries()) area.setAccessLevel = former[at];
});
