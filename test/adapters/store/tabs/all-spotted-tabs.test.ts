import { beforeEach, expect, it, vi } from 'vitest';
import { recallAllSpotted } from '../../../../src/adapters/store/tabs/all-spotted-tabs';
import { rememberSpotted } from '../../../../src/adapters/store/tabs/spotted-tabs';
import { browser, resetBrowser } from '../../../fakes/fake-browser';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(resetBrowser);

it('recalls what every tab told, and nothing else that is kept there', async () => {
  await rememberSpotted(1, 'gmail');
  await rememberSpotted(11, 'skype');
  await browser.storage.session.set({ other: 'zoom', 'spotted.3': { service: 'gmail' } });
  expect((await recallAllSpotted()).toSorted()).toEqual([
    [1, 'gmail'],
    [11, 'skype'],
  ]);
});
