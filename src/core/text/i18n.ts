import type { NeedId } from '../need';
import type { MessageKey } from './message-keys';

/** What a surface says, in the user's language. Adapters fill it; components receive it. */
export type I18n = {
  /** BCP 47, for dates, numbers and distances. */
  language: string;
  /** The sentence of this key with its values put in. */
  say: (key: MessageKey, ...values: string[]) => string;
};

/** The key of a need's name. */
export function needMessage(need: NeedId): MessageKey {
  return `need_${need.replaceAll('-', '_')}` as MessageKey;
}
