import { beforeEach, expect, it, vi } from 'vitest';
import {
  forgetToolbarTitles,
  recallToolbarTitles,
  saveToolbarTitles,
} from '../../../src/adapters/store/toolbar-titles';
import { browser, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

it('titles are recalled on their day alone, and until they are forgotten', async () => {
  const titles = { gmail: 'Gmail: Kaz, Vannes' };
  expect(await recallToolbarTitles(20_000)).toBeUndefined();
  await saveToolbarTitles(20_000, titles);
  expect(await recallToolbarTitles(20_000)).toEqual(titles);
  expect(await recallToolbarTitles(20_001)).toBeUndefined();
  expect(browser.storage.local.kept.size).toBe(0);
  await forgetToolbarTitles();
  expect(await recallToolbarTitles(20_000)).toBeUndefined();
});
