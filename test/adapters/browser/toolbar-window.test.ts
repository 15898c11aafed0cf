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
])('the window that %s: %s', (_, isPopup) => {
  const window = { name: 'this window' };
  vi.stubGlobal('window', window);
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0)' });
  const getViews = vi.spyOn(browser.extension, 'getViews');
  getViews.mockReturnValue(isPopup ? [window] : []);
  expect(isToolbarWindow()).toBe(isPopup);
  expect(getViews.mock.calls).toEqual([[{ type: 'popup' }]]);
});

it('a page of Android is none, though the browser calls it one', () => {
  const window = { name: 'this window' };
  vi.stubGlobal('window', window);
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:142.0)' });
  vi.spyOn(browser.extension, 'getViews').mockReturnValue([window]);
  expect(isToolbarWindow()).toBe(false);
});
