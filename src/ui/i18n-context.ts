import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from '../core/text/i18n';

/** The i18n messages in the user’s language: a surface's main provides them. */
export const I18nContext = createContext<I18n | null>(null);

/**
 * The i18n messages, for a component. Throws outside a surface: without them nothing can be said.
 */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('No I18nContext');
  return i18n;
}
