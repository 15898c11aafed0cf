import { beforeEach, expect, it, vi } from 'vitest';
import { tellOpened } from '../../../src/adapters/pages/tell-opened';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

it('a page tells that it was opened, and stands though the background can not do anything', async () => {
  browser.runtime.onMessage.addListener(async () => {
    throw new Error('no room');
  });
  await tellOpened();
  expect(world.sent).toEqual([{ sender: 'page', name: 'pageOpened', question: null }]);
});
