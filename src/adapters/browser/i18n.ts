import type { I18n } from '../../core/text/i18n';
import type { MessageKey } from '../../core/text/message-keys';
import { browser } from './browser';

/** The interface in the browser's language, or in French where that is neither French nor English. */
export const i18n: I18n = {
  get language() {
    return language();
  },
  say: (key: MessageKey, ...values) => browser.i18n.getMessage(key, values),
};

/** The browser's language, with its country's dates, or that of the sentences if it is another. */
function language(): string {
  const spoken = browser.i18n.getMessage('interface_language');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === spoken ? wanted : spoken;
}
