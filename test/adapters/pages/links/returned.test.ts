import { beforeEach, expect, it, vi } from 'vitest';
import { hasReturnedFrom } from '../../../../src/adapters/pages/links/returned';
import { browser, resetBrowser } from '../../../fakes/fake-browser';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(resetBrowser);

const open = (...opened: unknown[]) => browser.storage.session.set({ opened });
const pad = 'https://pad.club.example/p/abc';

it('knows who comes back within a minute from the host of an address', async () => {
  await open('pad.club.example', Date.now() - 59_000);
  expect(await hasReturnedFrom(pad)).toBe(true);
  expect(await hasReturnedFrom('https://club.example/')).toBe(false);
});

it('knows nothing of earlier ones, of a clock that jumped, or where nothing was opened', async () => {
  expect(await hasReturnedFrom(pad)).toBe(false);
  for (const at of [Date.now() - 61_000, Date.now() + 3_600_000, 'now']) {
    await open('pad.club.example', at);
    expect(await hasReturnedFrom(pad)).toBe(false);
  }
});
