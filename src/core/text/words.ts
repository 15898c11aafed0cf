import type { NeedId } from '../need';
import type { WordKey } from './word-keys';

/** What a surface says, in the user's language. Adapters fill it; components receive it. */
export type Words = {
  /** BCP 47, for dates, numbers and distances. */
  language: string;
  /** The sentence of this key with its values put in. */
  say: (key: WordKey, ...values: string[]) => string;
};

/** The key of a need's name. */
export function needWord(need: NeedId): WordKey {
  return `need_${need.replaceAll('-', '_')}` as WordKey;
}
