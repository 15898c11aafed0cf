import { beforeEach, expect, it, vi } from 'vitest';
import { eraseChanges, loadChanges, saveChanges } from '../../../src/adapters/store/changes';
import type { Changes } from '../../../src/core/changes/change';
import { browser, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

const none: Changes = { seenFrom: null, list: [] };
const some: Changes = {
  seenFrom: 'FR:13055',
  list: [{ kind: 'new', hosterId: 'a', hosterName: 'A', kilometres: 3 }],
};

it('gives back the changes that were kept, until they are dismissed', async () => {
  expect(await loadChanges()).toEqual(none);
  await saveChanges(some);
  expect(await loadChanges()).toEqual(some);
  await eraseChanges();
  expect(await loadChanges()).toEqual(none);
});

it('keeps nothing of none', async () => {
  await saveChanges(some);
  await saveChanges(none);
  expect([...browser.storage.local.kept.keys()]).toEqual([]);
});
