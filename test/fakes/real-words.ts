import type { I18n } from '../../src/core/text/i18n';
import { pluralBase } from '../../src/core/text/plural-keys';
import { fillIn, messagesFor } from './locale-messages';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * The real sentences of a language. Stricter than a browser, which says nothing where a key is
 * missing and drops a value that its sentence does not use. Only a sentence for one may do so: "the
 * service" needs no number.
 */
export function wordsIn(language: Language): I18n {
  const messages = messagesFor(language);
  return {
    language,
    say: (key, ...values) => {
      const message = messages[key];
      // A form that a language does not have: what counts asks for the form for all others then.
      if (!message && pluralBase(key)) return '';
      if (!message) throw new Error(`${language} has no ${key}`);
      const wanted = Object.keys(message.placeholders ?? {}).length;
      const isForOne = wanted === 0 && key.endsWith('_one');
      if (wanted !== values.length && !isForOne)
        throw new Error(`${key} wants ${wanted} values: ${values}`);
      return fillIn(message, values);
    },
  };
}
