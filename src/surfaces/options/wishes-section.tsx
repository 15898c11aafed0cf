import { useState } from 'preact/hooks';
import { failureOf, type Result } from '../../core/result';
import type { Filters } from '../../core/suggestions/filters';
import { FilterForm } from '../../ui/filter-form';
import { useI18n } from '../../ui/i18n-context';

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
  const [told, setTold] = useState('');
  const [latest] = useState({ filters: kept });
  const change = async (wanted: Filters) => {
    latest.filters = wanted;
    setFilters(wanted);
    setTold(i18n.say('home_saving'));
    const answer = await chooseFilters(wanted).catch(failureOf);
    // The answer to an earlier change says nothing of this one.
    if (latest.filters !== wanted) return;
    setTold(i18n.say(answer.ok ? 'filters_saved' : 'home_failed'));
  };
  return (
    <>
      <p class="quiet">{i18n.say('filters_lead')}</p>
      <FilterForm filters={filters} change={change} />
      <p class="status" role="status">
        {told}
      </p>
    </>
  );
}
