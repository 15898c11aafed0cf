import type { I18n } from '../../core/text/i18n';

/** Tells browsers and screen readers of the page: its language, where lines begin, its title. */
export function describePage({ language, say }: I18n, title: string): void {
  document.documentElement.lang = language;
  // That of the sentences, not of the browser: an Arabic one shows French, from left to right.
  document.documentElement.dir = say('interface_direction');
  document.title = title;
}
