import type { NeedId } from '../../../core/need';
import { type I18n, shortNeedPhrase } from '../../../core/text/i18n';

/** The names of needs in one line, as parts of it. */
export function needsPhrase(needs: readonly NeedId[], i18n: I18n): string {
  return needs.map((need) => shortNeedPhrase(need, i18n)).join(' · ');
}
