import { ignoreThrown } from '../../core/ignore-thrown';
import type { I18n } from '../../core/text/i18n';
import type { MessageKey } from '../../core/text/message-keys';
import type { Words } from '../../core/text/words';
import { browser } from './browser';

/**
 * The sentences of the language that the user chose in place of the browser's. Pages find them at once
 * where `adapters/pages/interface/chosen-language.ts` left them; the background is told them before it speaks.
 */
let chosen: Words | undefined = ignoreThrown(
  () =>
    JSON.parse(
      (globalThis as { localStorage?: Record<string, string> }).localStorage?.words as string,
    ),
  'the browser speaks where none was chosen, and where pages alone may look',
);

/** Speaks with these sentences from now on; undefined: in the browser's language. */
export function speakWith(words: Words | undefined): void {
  chosen = words;
}

/** The language of the sentences that the user chose; null where the browser's are said. */
export function chosenLanguage(): string | null {
  return chosen?.interface_language ?? null;
}

/** The interface in the chosen language or the browser's, or in French where it has no words in that. */
export const i18n: I18n = {
  /** The browser's language, with its country's dates, or that of the sentences if it is another. */
  get language() {
    const spoken = i18n.say('interface_language');
    const wanted = browser.i18n.getUILanguage();
    return wanted.split('-')[0] === spoken ? wanted : spoken;
  },
  say: (key: MessageKey, ...values) =>
    chosen?.[key]?.replace(/\$(\d)/g, (_, place) => values[place - 1] as string) ??
    browser.i18n.getMessage(key, values),
};
