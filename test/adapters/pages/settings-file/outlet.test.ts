// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findOutlet } from '../../../../src/adapters/pages/settings-file/outlet';
import { browser, resetBrowser } from '../../../fakes/fake-browser';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

const systemIs = (os: string) =>
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockResolvedValue({ os, arch: 'arm' } as never);

beforeEach(resetBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('a text is saved as a file where the browser can be seen to do so', async () => {
  systemIs('linux');
  expect((await findOutlet()).saveFile).not.toBeNull();
});

it('it is not in Firefox for Android, where it goes to an app of the device', async () => {
  systemIs('android');
  const share = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { share, clipboard: { writeText: async () => undefined } });
  const { saveFile, shareText, copyText } = await findOutlet();
  expect(saveFile).toBeNull();
  await shareText?.('words');
  expect(share.mock.calls).toEqual([[{ text: 'words' }]]);
  await expect(copyText('words')).resolves.toBeUndefined();
});

it('it goes to no app where the browser knows no such way', async () => {
  systemIs('android');
  vi.stubGlobal('navigator', {});
  expect((await findOutlet()).shareText).toBeNull();
});
