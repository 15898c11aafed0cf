import type { WordKey } from '../../core/text/word-keys';
import type { Words } from '../../core/text/words';
import { browser } from './browser';

/** The interface in the browser's language, or in French where that is neither French nor English. */
export const words: Words = {
  language: language(),
  say: (key: WordKey, ...values) => browser.i18n.getMessage(key, values),
};

/** The browser's own, with its country's dates, as long as the sentences are in it. */
function language(): string {
  const spoken = browser.i18n.getMessage('interface_language');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === spoken ? wanted : spoken;
}
