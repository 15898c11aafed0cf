import type { I18n } from '../../core/text/i18n';

/** Says of the page what browsers and screen readers ask: its language, where lines begin, its title. */
export function describePage({ language, say }: I18n, title: string): void {
  document.documentElement.lang = language;
  // Of the sentences, not of the browser: an Arabic one shows them in French, from left to right.
  document.documentElement.dir = say('interface_direction');
  document.title = title;
}
