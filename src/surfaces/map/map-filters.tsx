import type { Listing } from '../../core/map-listing';
import type { MapQuery } from '../../core/map-query';
import { isNeedId, needs } from '../../core/need';
import { type PluralForms, plural } from '../../core/plural';
import { needWord } from '../../core/words';
import { FilterForm } from '../../ui/filter-form';
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
      <label class="field">
        {words.say('map_need')}
        <select
          value={need ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ need: isNeedId(value) ? value : null })
          }
        >
          <option value="">{words.say('map_need_any')}</option>
          {needs.map(({ id }) => (
            <option key={id} value={id}>
              {words.say(needWord(id))}
            </option>
          ))}
        </select>
      </label>
      <details>
        <summary>{words.say('filters_open')}</summary>
        <FilterForm filters={filters} change={(changed) => change({ filters: changed })} />
        <label class="choice">
          <input
            type="checkbox"
            checked={onlyActive}
            onChange={({ currentTarget: { checked } }) => change({ onlyActive: checked })}
          />
          <span>{words.say('map_only_active')}</span>
        </label>
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
