/**
 * The language in which dates are written: plain English is that of the sentences, which is British. A browser that
 * says its country keeps its own.
 */
export function dateLanguage(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
