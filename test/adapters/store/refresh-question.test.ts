import { beforeEach, expect, it, vi } from 'vitest';
import {
  loadRefreshAnswered,
  saveRefreshAnswered,
} from '../../../src/adapters/store/refresh-question';
import { browser, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

it('remembers that the question was answered, and nothing else', async () => {
  expect(await loadRefreshAnswered()).toBe(false);
  await saveRefreshAnswered();
  expect(await loadRefreshAnswered()).toBe(true);
  expect([...browser.storage.local.kept.entries()]).toEqual([['refreshAnswered', true]]);
});

it('takes anything else for no answer', async () => {
  await browser.storage.local.set({ refreshAnswered: 'yes' });
  expect(await loadRefreshAnswered()).toBe(false);
});
