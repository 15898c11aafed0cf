import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  chooseLanguage,
  refreshWords,
} from '../../../../src/adapters/pages/interface/chosen-language';
import { saveChosenLanguage } from '../../../../src/adapters/store/interface/chosen-language';
import { failure, success } from '../../../../src/core/result';
import { browser, resetBrowser } from '../../../fakes/fake-browser';
import { servePackage } from '../../../fakes/served-package';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));
const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../../src/adapters/browser/messenger', () => ({ ask }));

/** The storage of pages: its entries are properties. */
const left: Record<string, string> & { removeItem?: (key: string) => void } = {};

beforeEach(() => {
  resetBrowser();
  servePackage();
  for (const key of Object.keys(left)) delete left[key];
  left.removeItem = (key) => delete left[key];
  vi.stubGlobal('localStorage', left);
  ask.mockReset().mockResolvedValue(success(null));
});
afterEach(() => vi.unstubAllGlobals());

const spoken = () => left.words && JSON.parse(left.words).interface_language;

describe('choosing the language of the interface', () => {
  it('leaves its sentences where pages find them at once, until the browser’s is chosen', async () => {
    expect(await chooseLanguage('en')).toEqual(success(null));
    expect(ask).toHaveBeenCalledWith('languageChosen', { language: 'en' });
    expect(spoken()).toBe('en');
    await chooseLanguage(null);
    expect(spoken()).toBeUndefined();
  });

  it('leaves nothing where the background could not keep it', async () => {
    ask.mockResolvedValue(failure('full'));
    expect((await chooseLanguage('en')).ok).toBe(false);
    expect(spoken()).toBeUndefined();
  });

  it('reads the sentences anew after an update alone', async () => {
    await saveChosenLanguage('en');
    await refreshWords();
    left.words = '{"interface_language":"en"}';
    await refreshWords();
    expect(left.words).toBe('{"interface_language":"en"}');
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '99.0.0' } as never);
    await refreshWords();
    expect(JSON.parse(left.words).spotted_on).toContain('$1');
  });
});
