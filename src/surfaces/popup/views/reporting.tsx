import { useEffect, useState } from 'preact/hooks';
import { ignore } from '../../../core/ignore';
import { shownSuggestions } from '../../../core/suggestions/shown-suggestions';
import type { Suggestion } from '../../../core/suggestions/suggestion';
import type { Report, Tracker } from '../../../core/tracker';
import { ErrorLink, MissingLink } from '../../../ui/tracker/report-link';
import type { ViewProps } from './view-props';

type ReportingProps = Pick<ViewProps, 'service' | 'day' | 'loadTracker'> & {
  answer: Pick<ViewProps['answer'], 'shown'>;
};

/**
 * The rows by which users say that what the popup shows is wrong, or that the page in front is of a service that is
 * missing; none where the build has no tracker.
 */
export function Reporting({ answer, service, day, loadTracker }: ReportingProps) {
  const tracker = useTracker(loadTracker);
  const [best] = answer.shown ? shownSuggestions(answer.shown, day) : [];
  const report = reportOf(service?.id, best);
  if (!tracker) return null;
  return (
    <>
      {report && (
        <li>
          <ErrorLink class="menu-row" tracker={tracker} report={report} />
        </li>
      )}
      {!service && (
        <li>
          <MissingLink class="menu-row" tracker={tracker} />
        </li>
      )}
    </>
  );
}

/** The tracker, once it is loaded; null until then, and where the build has none. */
function useTracker(loadTracker: ViewProps['loadTracker']): Tracker | null {
  const [tracker, setTracker] = useState<Tracker | null>(null);
  useEffect(() => {
    ignore(loadTracker(), 'there is no link then').then((loaded) => setTracker(loaded ?? null));
  }, [loadTracker]);
  return tracker;
}

/**
 * The report of what the popup shows; undefined where that is nothing of ours. A server of the user's own is a
 * setting: it is left out, and so are places and distances, which tell where the user lives.
 */
function reportOf(service: string | undefined, best: Suggestion | undefined): Report | undefined {
  if (!best || best.origin === 'own') return service === undefined ? undefined : { service };
  const { hosterId, offerId, price, condition, availability, evidence, asOf } = best;
  const facts = [offerId, price, condition, availability, evidence, asOf];
  return { service, hoster: hosterId, fact: facts.map((each) => each ?? '?').join(', ') };
}
