import type { ComponentChildren } from 'preact';
import { mapPage, movePage, optionsPage } from '../../core/extension-pages';
import type { ServiceHere } from '../../core/services/service-card';
import { chosenWishCount } from '../../core/suggestions/filters';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { useI18n } from '../../ui/i18n-context';
import { viewOpener } from './view-props';

type FootBarProps = {
  service: ServiceHere | null;
  /** The answer that is shown; undefined where a need is still to be chosen. */
  shown: ReadySuggestions | undefined;
  openFilters: () => void;
};

/** The bar that never scrolls: the guide, the map, and what narrows the answer or what one uses. */
export function FootBar({ service, shown, openFilters }: FootBarProps) {
  const i18n = useI18n();
  return (
    <nav class="foot-bar">
      <a href={movePage(service?.id)}>
        <Icon strokes="M5 4.5h11a2 2 0 0 1 2 2v13H7a2 2 0 0 1-2-2zM5 17.5a2 2 0 0 1 2-2h11M9 8.5h5" />
        {i18n.say(service ? 'bar_guide' : 'bar_guides')}
      </a>
      <a href={mapPage(shown && { need: shown.need })}>
        <Icon strokes="M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11zM12 7.5v5M9.5 10h5" />
        {i18n.say('bar_map')}
      </a>
      {shown ? (
        shown.count > 0 && (
          <button type="button" {...viewOpener('filters')} onClick={openFilters}>
            <Icon strokes="M4 7h16M7 12h10M10 17h4" />
            <Filtered shown={shown} />
          </button>
        )
      ) : (
        <a href={optionsPage('favourites')}>
          <Icon strokes="M12 4.5l2.3 4.9 5.2.7-3.8 3.7.9 5.3-4.6-2.6-4.6 2.6.9-5.3L4.5 10.1l5.2-.7z" />
          {i18n.say('bar_mine')}
        </a>
      )}
    </nav>
  );
}

/** The word "filter", with the number of wishes that hold. */
function Filtered({ shown }: { shown: ReadySuggestions }): ComponentChildren {
  const i18n = useI18n();
  const count = chosenWishCount(shown.filters);
  return count > 0 ? i18n.say('filters_chosen', `${count}`) : i18n.say('filters_open');
}

function Icon({ strokes }: { strokes: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={strokes} />
    </svg>
  );
}
