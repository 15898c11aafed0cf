import type { NeedId } from '../need';
import type { NeedFamilyId } from '../need-families';
import type { MessageKey } from './message-keys';

/**
 * The i18n messages of a surface, in the user's language. Adapters fill it; components receive it.
 */
export type I18n = {
  /** The language of dates, numbers and distances, BCP 47. */
  language: string;
  /** The sentence of this key with its values put in. */
  say: (key: MessageKey, ...values: string[]) => string;
};

/** The key of the i18n message that names a need. */
export function needMessage(need: NeedId): MessageKey {
  return `need_${need.replaceAll('-', '_')}` as MessageKey;
}

/** The name of a need without the well-known service that explains it in brackets, where that is in sight. */
export function shortNeedPhrase(need: NeedId, { say }: I18n): string {
  return say(needMessage(need)).replace(/ \([^()]*\)$/, '');
}

/** The key of the i18n message with other words for a need, between commas: only search reads them. */
export function needWordsMessage(need: NeedId): MessageKey {
  return `${needMessage(need)}_words` as MessageKey;
}

/** The key of the i18n message that names a family of needs. */
export function familyMessage(family: NeedFamilyId): MessageKey {
  return `family_${family}`;
}
