import { beforeEach, expect, it, vi } from 'vitest';
import {
  loadBackgroundState,
  saveIsUpdating,
  saveNotice,
  saveWasFilled,
} from '../../../src/adapters/store/background-state';
import { browser, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

it('gives back what the background kept, under the keys of older versions', async () => {
  expect(await loadBackgroundState()).toEqual({
    wasFilled: false,
    isUpdating: false,
    notice: null,
  });
  await saveWasFilled();
  await saveIsUpdating(true);
  await saveNotice('directory-rebuilt');
  const notice = 'directory-rebuilt';
  expect(await loadBackgroundState()).toEqual({ wasFilled: true, isUpdating: true, notice });
  const keys = ['isUpdating', 'notice', 'wasFilled'];
  expect([...browser.storage.local.kept.keys()].toSorted()).toEqual(keys);
});

it('has nothing more to say once the user has understood', async () => {
  await saveNotice('directory-rebuilt');
  await saveNotice(null);
  expect((await loadBackgroundState()).notice).toBeNull();
});
