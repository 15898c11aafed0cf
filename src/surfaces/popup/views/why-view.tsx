import { useEffect, useState } from 'preact/hooks';
import type { Membership } from '../../../core/directory/hoster';
import { ignore } from '../../../core/ignore';
import { shownSuggestions } from '../../../core/suggestions/shown-suggestions';
import type { Suggestion } from '../../../core/suggestions/suggestion';
import { useI18n } from '../../../ui/i18n-context';
import { Reasons } from './reasons';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The view that tells why the first suggestion is first, and what is known of it. */
export function WhyView({ answer, day, readMembership, back }: ViewProps) {
  const i18n = useI18n();
  const [best] = answer.shown ? shownSuggestions(answer.shown, day) : [];
  return (
    <ViewFrame title={i18n.say('why_open')} back={() => back('why')}>
      {best && <Told suggestion={best} readMembership={readMembership} />}
    </ViewFrame>
  );
}

type ToldProps = Pick<ViewProps, 'readMembership'> & { suggestion: Suggestion };

/** The suggestion with its reasons, once its membership is read: nothing jumps. */
function Told({ suggestion, readMembership }: ToldProps) {
  const i18n = useI18n();
  const [membership, setMembership] = useState<Membership | null>();
  const { hosterId, hosterName, offerName, softwareName, origin } = suggestion;
  useEffect(() => {
    ignore(readMembership(hosterId), 'nothing is claimed then').then((read) =>
      setMembership(read ?? null),
    );
  }, [hosterId, readMembership]);
  if (membership === undefined) return null;
  const isNamed = softwareName && softwareName !== offerName;
  return (
    <article class="card">
      <h2 class="card-name">{hosterName}</h2>
      {origin !== 'own' && (
        <p class="card-offer">
          {isNamed ? i18n.say('run_with', offerName, softwareName) : offerName}
        </p>
      )}
      <Reasons suggestion={suggestion} membership={membership} />
    </article>
  );
}
