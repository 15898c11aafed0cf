/**
 * The languages of the interface, each with its own name (BCP 47): a folder of `assets/_locales` each. One test
 * compares the two.
 */
export const interfaceLanguages = {
  fr: 'Français',
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
} as const;

/** A language of the interface. */
export type InterfaceLanguage = keyof typeof interfaceLanguages;

/** Reads a language of the interface; null for anything else. */
export function readInterfaceLanguage(raw: unknown): InterfaceLanguage | null {
  return typeof raw === 'string' && Object.hasOwn(interfaceLanguages, raw)
    ? (raw as InterfaceLanguage)
    : null;
}
