import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerLanguageChosen } from '../../../../src/adapters/background/language/language-chosen';
import { fillDirectory } from '../../../../src/adapters/background/recover-directory';
import { toolbarTitle } from '../../../../src/adapters/background/toolbar-titles';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadChosenLanguage } from '../../../../src/adapters/store/interface/chosen-language';
import { success } from '../../../../src/core/result';
import { resetBrowser } from '../../../fakes/fake-browser';
import { servePackage } from '../../../fakes/served-package';
import { serveLocks } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(async () => {
  resetBrowser();
  serveLocks();
  servePackage();
  await fillDirectory();
});
afterEach(deleteDatabase);

describe('choosing a language', () => {
  it('has the titles of the icon said in it, and in the browser’s again after', async () => {
    const french = await toolbarTitle('google-calendar');
    expect(await answerLanguageChosen({ language: 'en' })).toEqual(success(null));
    const english = await toolbarTitle('google-calendar');
    expect(english).toMatch(/^Google Calendar/);
    expect(english).not.toBe(french);
    await answerLanguageChosen({ language: null });
    expect(await toolbarTitle('google-calendar')).toBe(french);
  });

  it('keeps none that there is not', async () => {
    await answerLanguageChosen({ language: 'xx' as 'en' });
    expect(await loadChosenLanguage()).toBeNull();
  });
});
