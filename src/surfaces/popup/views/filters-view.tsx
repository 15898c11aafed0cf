import { useState } from 'preact/hooks';
import { ignore } from '../../../core/ignore';
import type { Filters } from '../../../core/suggestions/filters';
import { narrow } from '../../../core/suggestions/narrow';
import type { ReadySuggestions } from '../../../core/suggestions/ready-suggestions';
import type { I18n } from '../../../core/text/i18n';
import { plural } from '../../../core/text/plural';
import { wholeNumber } from '../../../core/text/whole-number';
import { FilterForm } from '../../../ui/filter-form';
import { useI18n } from '../../../ui/i18n-context';
import { relaxedPhrase } from '../../../ui/wish-phrases';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The view with the filters that hold for the moment: what each changes is counted here. */
export function FiltersView({ answer, search, back }: ViewProps) {
  const i18n = useI18n();
  const { ready, shown = ready } = answer;
  return (
    <ViewFrame title={i18n.say('filters_open')} back={() => back('filters')}>
      {ready && shown && (
        <Narrow
          {...{ ready, shown }}
          show={answer.setMomentary}
          search={(filters) => search(ready.need, filters)}
          done={() => back('filters')}
        />
      )}
    </ViewFrame>
  );
}

type NarrowProps = {
  /** The answer as it is kept. */
  ready: ReadySuggestions;
  /** The answer as it is narrowed so far. */
  shown: ReadySuggestions;
  /** Searches the whole directory; undefined if the background does not answer. */
  search: (filters: Filters) => Promise<ReadySuggestions | undefined>;
  /** Shows another answer, for the moment. */
  show: (ready: ReadySuggestions) => void;
  done: () => void;
};

/** The filters, and the way to the answer that they leave. */
function Narrow(props: NarrowProps) {
  const i18n = useI18n();
  const { ready, shown, done } = props;
  // Filters for the moment count only the suggestions that were read: there may be more.
  const isCounted =
    shown === ready ||
    shown.count !== shown.suggestions.length ||
    ready.count === ready.suggestions.length;
  const { filters, change, progress } = useNarrowing(props);
  const told: Record<Progress, string> = {
    computing: i18n.say('filters_computing'),
    done: shown.relaxed.length > 0 ? relaxedPhrase(shown.relaxed, i18n) : '',
    failed: i18n.say('home_failed'),
  };
  return (
    <>
      <FilterForm filters={filters} change={change} />
      <p class="quiet">{i18n.say('filters_moment')}</p>
      <div class="view-foot">
        <p class={progress === 'done' ? 'notice' : 'status'} role="status">
          {progress && told[progress]}
        </p>
        <button type="button" class="button" onClick={done} aria-live="polite">
          {isCounted ? countedPhrase(shown, i18n) : i18n.say('filter_show')}
        </button>
      </div>
    </>
  );
}

/** The words of the button that shows an answer: what does not meet all wishes is not said to. */
function countedPhrase({ count, relaxed }: ReadySuggestions, i18n: I18n): string {
  return relaxed.length > 0 && count > 1
    ? i18n.say('filter_show_anyway', wholeNumber(count, i18n.language))
    : plural(count, 'filter_show', i18n);
}

type Progress = 'computing' | 'done' | 'failed';

/** The filters as they are ticked, and how far the answer follows them. */
function useNarrowing({ ready, shown, search, show }: NarrowProps) {
  const [filters, setFilters] = useState(shown.filters);
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
  return { filters, change, progress };
}
