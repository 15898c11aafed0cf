import { optionsPage } from '../../core/extension-pages';
import { useI18n } from '../../ui/i18n-context';
import { Icon } from './foot-bar';

/** The link of the foot to the services that the user uses already. */
export function MyServicesLink() {
  return (
    <a href={optionsPage('favourites')}>
      <Icon strokes="M12 4.5l2.3 4.9 5.2.7-3.8 3.7.9 5.3-4.6-2.6-4.6 2.6.9-5.3L4.5 10.1l5.2-.7z" />
      {useI18n().say('bar_mine')}
    </a>
  );
}
