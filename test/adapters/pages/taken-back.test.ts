import { beforeEach, expect, it, vi } from 'vitest';
import { readTakenBack } from '../../../src/adapters/pages/taken-back';
import { browser, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

const shipped = () =>
  browser.runtime.getManifest().content_scripts.flatMap(({ matches }) => matches);

it('is nothing in Chromium, whatever is permitted', async () => {
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('chrome-extension://a/');
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
  expect(await readTakenBack()).toEqual([]);
});

it('is nothing in Firefox where all is permitted, else each site that is not', async () => {
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('moz-extension://a/');
  const contains = vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
  expect(await readTakenBack()).toEqual([]);
  const [gone = ''] = shipped();
  contains.mockImplementation(async ({ origins = [] }) => !origins.includes(gone));
  expect(await readTakenBack()).toEqual([gone]);
});
