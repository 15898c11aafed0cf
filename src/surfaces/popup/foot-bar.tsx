import type { ComponentChildren } from 'preact';
import { mapPage, movePage } from '../../core/extension-pages';
import type { NeedId } from '../../core/need';
import { chosenWishCount, type Filters } from '../../core/suggestions/filters';
import { useI18n } from '../../ui/i18n-context';
import { pinStrokes } from './pin-strokes';
import { type ViewName, viewOpener } from './views/view-props';

type FootBarProps = {
  /** The id of the service whose guide is wanted; undefined for the list of guides. */
  service: string | undefined;
  need: NeedId | undefined;
  /** The last of the bar: it differs from face to face. */
  children: ComponentChildren;
};

/** The bar that never scrolls: the guide, the map, and what narrows the answer or what one uses. */
export function FootBar({ service, need, children }: FootBarProps) {
  const i18n = useI18n();
  return (
    <nav class="foot-bar">
      <a href={movePage(service)}>
        <Icon strokes="M5 4.5h11a2 2 0 0 1 2 2v13H7a2 2 0 0 1-2-2zM5 17.5a2 2 0 0 1 2-2h11M9 8.5h5" />
        {i18n.say(service ? 'bar_guide' : 'bar_guides')}
      </a>
      <a href={mapPage(need && { need })}>
        <Icon strokes={pinStrokes} />
        {i18n.say('bar_map')}
      </a>
      {children}
    </nav>
  );
}

type FilterButtonProps = { filters: Filters; open: (view: ViewName) => void };

/** The button of the foot that opens the filters, with the number of wishes that hold. */
export function FilterButton({ filters, open }: FilterButtonProps) {
  const i18n = useI18n();
  const count = chosenWishCount(filters);
  return (
    <button type="button" {...viewOpener('filters')} onClick={() => open('filters')}>
      <Icon strokes="M4 7h16M7 12h10M10 17h4" />
      {count > 0 ? i18n.say('filters_chosen', `${count}`) : i18n.say('filters_open')}
    </button>
  );
}

/** An icon of the foot, by the path of its strokes. */
export function Icon({ strokes }: { strokes: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={strokes} />
    </svg>
  );
}
