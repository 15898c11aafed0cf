import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  loadChosenLanguage,
  saveChosenLanguage,
} from '../../../../src/adapters/store/interface/chosen-language';
import { browser, resetBrowser } from '../../../fakes/fake-browser';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(resetBrowser);

describe('the language that the user chose', () => {
  it('is the browser’s until then, and again after', async () => {
    expect(await loadChosenLanguage()).toBeNull();
    await saveChosenLanguage('en');
    expect(await loadChosenLanguage()).toBe('en');
    await saveChosenLanguage(null);
    expect(await loadChosenLanguage()).toBeNull();
  });

  it('is the browser’s where what is stored is none of ours', async () => {
    await browser.storage.local.set({ language: 'xx' });
    expect(await loadChosenLanguage()).toBeNull();
  });
});
