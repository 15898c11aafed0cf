import { beforeEach, expect, it, vi } from 'vitest';
import { loadUsedServices } from '../../../src/adapters/pages/used-services';
import { browser, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

it('are none on a device that knows of none', async () => {
  expect(await loadUsedServices()).toEqual([]);
});

it('are those that were counted, that tabs show and that are watched, in this order', async () => {
  const met = [{ week: '2026-W47', service: 'gmail', count: 2 }];
  await browser.storage.local.set({ way: { isCounting: true, met }, watched: ['slack'] });
  await browser.storage.session.set({ 'spotted.3': 'doodle', 'counted.3': { gmail: 1 } });
  expect(await loadUsedServices()).toEqual(['gmail', 'doodle', 'slack']);
});
