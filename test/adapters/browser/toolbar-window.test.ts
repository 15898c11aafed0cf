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
  const getViews = vi.spyOn(browser.extension, 'getViews');
  getViews.mockReturnValue(isPopup ? [window] : []);
  expect(isToolbarWindow()).toBe(isPopup);
  expect(getViews.mock.calls).toEqual([[{ type: 'popup' }]]);
});
