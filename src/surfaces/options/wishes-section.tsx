import { useState } from 'preact/hooks';
import { failureOf, type Result } from '../../core/result';
import type { Filters } from '../../core/suggestions/filters';
import { FilterForm } from '../../ui/filter-form';
import { useI18n } from '../../ui/i18n-context';
import { Aloud, Beside, useTold } from './told';

/** The props of `WishesSection`. */
export type WishesProps = {
  filters: Filters;
  /** Keeps the wishes and has every need answered for them. */
  chooseFilters: (filters: Filters) => Promise<Result<null>>;
};

/** The section for the wishes that last. */
export function WishesSection({ filters: kept, chooseFilters }: WishesProps) {
  const i18n = useI18n();
  const [filters, setFilters] = useState(kept);
  const { told, say, warn } = useTold();
  const [latest] = useState({ filters: kept });
  const change = async (wanted: Filters) => {
    latest.filters = wanted;
    setFilters(wanted);
    say('wishes', i18n.say('home_saving'));
    const answer = await chooseFilters(wanted).catch(failureOf);
    // The answer to an earlier change says nothing of this one.
    if (latest.filters !== wanted) return;
    if (answer.ok) say('wishes', i18n.say('filters_saved'));
    else warn('wishes', i18n.say('home_failed'));
  };
  return (
    <>
      <p class="quiet">{i18n.say('filters_lead')}</p>
      <FilterForm filters={filters} change={change} />
      <Beside told={told} at="wishes" />
      <Aloud told={told} />
    </>
  );
}
