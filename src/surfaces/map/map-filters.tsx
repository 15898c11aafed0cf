import { optionsPage } from '../../core/extension-pages';
import type { MapQuery } from '../../core/map/query';
import { chosenWishCount } from '../../core/suggestions/filters';
import { type Home, townNameOf } from '../../core/towns/home';
import { Choice } from '../../ui/choice';
import { FilterForm } from '../../ui/filter-form';
import { useI18n } from '../../ui/i18n-context';
import { NeedSelect } from '../../ui/need-select';
import { HomeShape } from './picture/map-shapes';

/** The props of `MapFilters`. */
export type MapFiltersProps = {
  query: MapQuery;
  home: Home | null;
  change: (query: Partial<MapQuery>) => void;
};

/** The need and the wishes of the map, and the home that distances are counted from. */
export function MapFilters({ query, home, change }: MapFiltersProps) {
  const i18n = useI18n();
  const { need, filters, onlyActive } = query;
  const count = chosenWishCount(filters) + (onlyActive ? 1 : 0);
  return (
    <section class="wishes" aria-label={i18n.say('filters_open')}>
      <NeedSelect
        label={i18n.say('map_need')}
        need={need}
        none={i18n.say('map_need_any')}
        choose={(chosen) => change({ need: chosen })}
      />
      <details class="wish-box">
        <summary class="small-button">
          {count > 0 ? i18n.say('filters_chosen', `${count}`) : i18n.say('filters_open')}
        </summary>
        <div class="wish-form">
          <FilterForm filters={filters} change={(changed) => change({ filters: changed })} />
          <Choice isChosen={onlyActive} choose={(chosen) => change({ onlyActive: chosen })}>
            {i18n.say('map_only_active')}
          </Choice>
        </div>
      </details>
      {home && <HomeChip home={home} />}
    </section>
  );
}

/** The town alone: what tells it from others of its name is for who hears or points at it. */
function HomeChip({ home }: { home: Home }) {
  const name = useI18n().say('home_change', home.label);
  return (
    <a class="small-button home-chip" href={optionsPage('home')} aria-label={name} title={name}>
      <HomeShape />
      <span class="home-name">{townNameOf(home)}</span>
    </a>
  );
}
