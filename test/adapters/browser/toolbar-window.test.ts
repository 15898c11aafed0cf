import { afterEach, expect, it, vi } from 'vitest';
import { isToolbarWindow } from '../../../src/adapters/browser/toolbar-window';
import { browser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it.each([
  ['the toolbar opens', true],
  ['a tab shows', false],
])('the window that %s: %s', async (_, isPopup) => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0)' });
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(isPopup ? undefined : { id: 1 });
  expect(await isToolbarWindow()).toBe(isPopup);
});

it('a page of Android is none, whatever the browser calls it', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:142.0)' });
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(undefined);
  expect(await isToolbarWindow()).toBe(false);
});
