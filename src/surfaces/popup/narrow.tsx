import { useState } from 'preact/hooks';
import { ignore } from '../../core/ignore';
import type { Filters } from '../../core/suggestions/filters';
import { narrow } from '../../core/suggestions/narrow';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { FilterForm } from '../../ui/filter-form';
import { useI18n } from '../../ui/i18n-context';

/** The props of `Narrow`. */
export type NarrowProps = {
  /** The answer as it is kept. */
  ready: ReadySuggestions;
  /** Searches the whole directory; undefined if the background does not answer. */
  search: (filters: Filters) => Promise<ReadySuggestions | undefined>;
  /** Shows another answer, for the moment. */
  show: (ready: ReadySuggestions) => void;
};

type Progress = 'computing' | 'done' | 'failed' | undefined;

/** The filters that hold for the moment. */
export function Narrow({ ready, search, show }: NarrowProps) {
  const i18n = useI18n();
  const [filters, setFilters] = useState(ready.filters);
  const [progress, setProgress] = useState<Progress>();
  const [latest] = useState({ filters });

  const change = async (wanted: Filters) => {
    latest.filters = wanted;
    setFilters(wanted);
    let answer = narrow(ready, wanted);
    if (!answer) {
      setProgress('computing');
      answer = await ignore(search(wanted), 'it is told as failed below');
    }
    // A slower answer to an earlier change comes too late.
    if (latest.filters !== wanted) return;
    if (answer) show(answer);
    setProgress(answer ? 'done' : 'failed');
  };

  const told: Record<NonNullable<Progress>, string> = {
    computing: i18n.say('filters_computing'),
    done: i18n.say('filters_saved'),
    failed: i18n.say('home_failed'),
  };
  return (
    <section class="card" aria-label={i18n.say('filters_open')}>
      <FilterForm filters={filters} change={change} />
      <p class="quiet">{i18n.say('filters_moment')}</p>
      <p class="status" role="status">
        {progress && told[progress]}
      </p>
    </section>
  );
}
