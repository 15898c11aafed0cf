import { beforeEach, expect, it, vi } from 'vitest';
import { dismissWhatsNew, findWhatsNew } from '../../../../src/adapters/pages/interface/whats-new';
import { browser, resetBrowser } from '../../../fakes/fake-browser';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(resetBrowser);

it('finds nothing after an installation, what came since after an update, and nothing once it was told', async () => {
  expect(await findWhatsNew()).toEqual([]);
  await browser.storage.local.set({ updatedFrom: '0.0.1' });
  expect((await findWhatsNew()).map(({ version }) => version)).toContain('1.0.0');
  await dismissWhatsNew();
  expect(await findWhatsNew()).toEqual([]);
});
