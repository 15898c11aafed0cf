import type { WordKey } from '../core/word-keys';
import type { Words } from '../core/words';
import { browser } from './browser';

/** The interface in the browser's language. */
export const words: Words = {
  language: browser.i18n.getUILanguage(),
  say: (key: WordKey, ...values) => browser.i18n.getMessage(key, values),
};
