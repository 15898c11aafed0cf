import { beforeEach, expect, it, vi } from 'vitest';
import { isPinned } from '../../../src/adapters/browser/toolbar-pin';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

it.each([
  [{ isOnToolbar: true }, true],
  [{ isOnToolbar: false }, false],
  [{}, false],
  [undefined, false],
])('where the browser says %j, the icon is pinned: %s', async (settings, pinned) => {
  world.iconSettings = settings;
  expect(await isPinned()).toBe(pinned);
});

it('is not pinned, as far as is known, where the browser does not tell at all', async () => {
  const told = vi.spyOn(browser.action, 'getUserSettings');
  told.mockRejectedValue(new TypeError('getUserSettings is not a function'));
  expect(await isPinned()).toBe(false);
  told.mockRestore();
});
