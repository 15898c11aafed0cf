import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speakChosen } from '../../../../src/adapters/background/language/speak-chosen';
import { chosenLanguage, i18n } from '../../../../src/adapters/browser/i18n';
import { saveChosenLanguage } from '../../../../src/adapters/store/interface/chosen-language';
import { resetBrowser } from '../../../fakes/fake-browser';
import { fetched, servePackage } from '../../../fakes/served-package';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(() => {
  resetBrowser();
  servePackage();
});

describe('the background', () => {
  it('speaks the language that was chosen, read once, and the browser’s again after', async () => {
    await saveChosenLanguage('en');
    await speakChosen();
    await speakChosen();
    expect([chosenLanguage(), i18n.say('need_text_collab')]).toEqual(['en', 'Write together']);
    expect(fetched.filter((path) => path.includes('_locales'))).toHaveLength(1);
    await saveChosenLanguage(null);
    await speakChosen();
    expect([chosenLanguage(), i18n.say('need_text_collab')]).toEqual([null, 'Écrire à plusieurs']);
  });
});
