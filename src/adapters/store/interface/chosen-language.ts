import {
  type InterfaceLanguage,
  readInterfaceLanguage,
} from '../../../core/text/interface-language';
import { browser } from '../../browser/browser';

/** Loads the language that the user chose; null: the browser's. */
export async function loadChosenLanguage(): Promise<InterfaceLanguage | null> {
  return readInterfaceLanguage((await browser.storage.local.get('language')).language);
}

/** Keeps the language that the user chose; null: the browser's. */
export async function saveChosenLanguage(language: InterfaceLanguage | null): Promise<void> {
  await browser.storage.local.set({ language });
}
