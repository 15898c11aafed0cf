import type { Listing } from '../../core/map/listing';
import type { MapQuery } from '../../core/map/query';
import { type PluralForms, plural } from '../../core/text/plural';
import { Choice } from '../../ui/choice';
import { FilterForm } from '../../ui/filter-form';
import { NeedSelect } from '../../ui/need-select';
import { useWords } from '../../ui/words-context';

export type MapFiltersProps = {
  query: MapQuery;
  listing: Listing;
  change: (query: Partial<MapQuery>) => void;
  /** Shows every hoster. */
  clear: () => void;
};

/** What is wished for, and how many that leaves. */
export function MapFilters({ query, listing, change, clear }: MapFiltersProps) {
  const words = useWords();
  const { need, filters, onlyActive } = query;
  return (
    <section class="wishes" aria-label={words.say('filters_open')}>
      <NeedSelect
        label={words.say('map_need')}
        need={need}
        none={words.say('map_need_any')}
        choose={(chosen) => change({ need: chosen })}
      />
      <details>
        <summary>{words.say('filters_open')}</summary>
        <FilterForm filters={filters} change={(changed) => change({ filters: changed })} />
        <Choice isChosen={onlyActive} choose={(chosen) => change({ onlyActive: chosen })}>
          {words.say('map_only_active')}
        </Choice>
      </details>
      <Count listing={listing} />
      {listing.hidden > 0 && (
        <button type="button" class="link" onClick={clear}>
          {words.say('map_clear')}
        </button>
      )}
    </section>
  );
}

const shownForms: PluralForms = { one: 'map_shown_one', other: 'map_shown_other' };
const hiddenForms: PluralForms = { one: 'map_hidden_one', other: 'map_hidden_other' };

function Count({ listing: { located, elsewhere, hidden } }: Pick<MapFiltersProps, 'listing'>) {
  const words = useWords();
  const shown = located.length + elsewhere.length;
  return (
    <p class="status" role="status">
      {shown === 0 ? words.say('map_none') : plural(shown, shownForms, words)}{' '}
      {plural(hidden, hiddenForms, words)}
    </p>
  );
}
