import type { InterfaceLanguage } from '../../core/text/interface-language';
import { type Words, wordsOf } from '../../core/text/words';
import { readPackaged } from './files';

/** Loads the sentences of a language of the interface. */
export async function loadWords(language: InterfaceLanguage): Promise<Words> {
  return wordsOf(await (await readPackaged(`_locales/${language}/messages.json`)).json());
}
