import { movePage } from '../../core/extension-pages';
import { useI18n } from '../../ui/i18n-context';

/** The way back from a guide to the list of all, above its title. */
export function WayBack() {
  const i18n = useI18n();
  return (
    <p class="way-back">
      <a href={movePage()}>{i18n.say('move_all')}</a>
    </p>
  );
}
