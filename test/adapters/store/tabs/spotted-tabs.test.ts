import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetSpotted,
  recallSpotted,
  rememberSpotted,
} from '../../../../src/adapters/store/tabs/spotted-tabs';
import { browser, resetBrowser } from '../../../fakes/fake-browser';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(resetBrowser);

describe('what a tab told last', () => {
  it('is recalled, tab by tab', async () => {
    await rememberSpotted(1, 'gmail');
    await rememberSpotted(11, 'skype');
    expect(await recallSpotted(1)).toBe('gmail');
    expect(await recallSpotted(11)).toBe('skype');
    expect(await recallSpotted(2)).toBeUndefined();
  });

  it('replaces what it told before', async () => {
    await rememberSpotted(1, 'gmail');
    await rememberSpotted(1, 'google-docs');
    expect(await recallSpotted(1)).toBe('google-docs');
  });

  it('is forgotten when the page is no service any more', async () => {
    await rememberSpotted(1, 'gmail');
    await rememberSpotted(1, null);
    expect(browser.storage.session.kept.size).toBe(0);
  });

  it('is forgotten with the tab, and only with that one', async () => {
    await rememberSpotted(1, 'gmail');
    await rememberSpotted(2, 'skype');
    await forgetSpotted(1);
    expect(await recallSpotted(1)).toBeUndefined();
    expect(await recallSpotted(2)).toBe('skype');
  });

  it('never reaches the disk', async () => {
    await rememberSpotted(1, 'gmail');
    expect(browser.storage.local.kept.size).toBe(0);
  });

  it('counts for nothing where something else was stored', async () => {
    await rememberSpotted(1, 'gmail');
    for (const key of browser.storage.session.kept.keys()) {
      await browser.storage.session.set({ [key]: { service: 'gmail' } });
    }
    expect(await recallSpotted(1)).toBeUndefined();
  });
});
