import { beforeEach, expect, it, vi } from 'vitest';
import {
  forgetRecentVisits,
  recallRecentVisits,
  rememberRecentVisits,
} from '../../../../src/adapters/store/tabs/counted-visits';
import { browser, resetBrowser } from '../../../fakes/fake-browser';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(resetBrowser);

it('what a tab was counted for is kept in memory alone, by tab, and forgotten with it', async () => {
  await rememberRecentVisits(4, { gmail: 12 });
  await rememberRecentVisits(5, { zoom: 13 });
  expect(await recallRecentVisits(4)).toEqual({ gmail: 12 });
  expect(browser.storage.local.kept.size).toBe(0);
  await forgetRecentVisits(4);
  expect([await recallRecentVisits(4), await recallRecentVisits(5)]).toEqual([{}, { zoom: 13 }]);
});

it('damage in it is no visit', async () => {
  await browser.storage.session.set({ 'counted.4': 'gmail' });
  expect(await recallRecentVisits(4)).toEqual({});
});
