import type { SaidGuide } from '../../core/guides/said-guide';
import { datePhrase } from '../../ui/date-phrases';
import { useI18n } from '../../ui/i18n-context';

/** The sources of a guide and its age: it may be wrong, and says so. */
export function GuideSource({ guide: { asOf, checkedOn, sources } }: { guide: SaidGuide }) {
  const i18n = useI18n();
  return (
    <p class="quiet">
      {checkedOn
        ? i18n.say('move_checked', datePhrase(checkedOn, i18n))
        : i18n.say('move_source', datePhrase(asOf, i18n))}{' '}
      {sources.length > 0 && i18n.say('move_read', sources.join(', '))}
    </p>
  );
}
