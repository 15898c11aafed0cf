import type { Listing } from '../../core/map/listing';
import type { MapQuery } from '../../core/map/query';
import { type PluralForms, plural } from '../../core/text/plural';
import { Choice } from '../../ui/choice';
import { FilterForm } from '../../ui/filter-form';
import { useI18n } from '../../ui/i18n-context';
import { NeedSelect } from '../../ui/need-select';

/** The props of `MapFilters`. */
export type MapFiltersProps = {
  query: MapQuery;
  listing: Listing;
  change: (query: Partial<MapQuery>) => void;
  /** Drops all wishes, so that every hoster is shown. */
  clear: () => void;
};

/** The need and the wishes of the map, and how many hosters they leave. */
export function MapFilters({ query, listing, change, clear }: MapFiltersProps) {
  const i18n = useI18n();
  const { need, filters, onlyActive } = query;
  return (
    <section class="wishes" aria-label={i18n.say('filters_open')}>
      <NeedSelect
        label={i18n.say('map_need')}
        need={need}
        none={i18n.say('map_need_any')}
        choose={(chosen) => change({ need: chosen })}
      />
      <details>
        <summary>{i18n.say('filters_open')}</summary>
        <FilterForm filters={filters} change={(changed) => change({ filters: changed })} />
        <Choice isChosen={onlyActive} choose={(chosen) => change({ onlyActive: chosen })}>
          {i18n.say('map_only_active')}
        </Choice>
      </details>
      <Count listing={listing} />
      {listing.hidden > 0 && (
        <button type="button" class="link" onClick={clear}>
          {i18n.say('map_clear')}
        </button>
      )}
    </section>
  );
}

const shownForms: PluralForms = { one: 'map_shown_one', other: 'map_shown_other' };
const hiddenForms: PluralForms = { one: 'map_hidden_one', other: 'map_hidden_other' };

function Count({ listing: { located, elsewhere, hidden } }: Pick<MapFiltersProps, 'listing'>) {
  const i18n = useI18n();
  const shown = located.length + elsewhere.length;
  return (
    <p class="status" role="status">
      {shown === 0 ? i18n.say('map_none') : plural(shown, shownForms, i18n)}{' '}
      {plural(hidden, hiddenForms, i18n)}
    </p>
  );
}
