import type { SaidText } from '../../core/guides/guide-text';
import { useI18n } from '../../ui/i18n-context';

/** A sentence of a guide; where it is in another language than the page, readers of screens are told. */
export function Sentence({ text, language }: SaidText) {
  const i18n = useI18n();
  const isOther = i18n.language.split('-')[0] !== language;
  return isOther ? <span lang={language}>{text}</span> : text;
}
