import { useState } from 'preact/hooks';
import type { NeedId } from '../../../core/need';
import { mostBundledNeeds } from '../../../core/suggestions/bundle/bundle';
import { shortNeedPhrase } from '../../../core/text/i18n';
import { Choice } from '../../../ui/choice';
import { useI18n } from '../../../ui/i18n-context';

type NeedsWantedProps = {
  /** The needs that the suite answers, in the order of moving. */
  answered: readonly NeedId[];
  wanted: readonly NeedId[];
  choose: (wanted: readonly NeedId[]) => void;
};

/** The needs that a suite answers, each with its tick; more than can be covered at once is refused. */
export function NeedsWanted({ answered, wanted, choose }: NeedsWantedProps) {
  const i18n = useI18n();
  const [isRefused, setRefused] = useState(false);
  const tick = (need: NeedId, isWanted: boolean) => {
    const isTooMany = isWanted && wanted.length >= mostBundledNeeds;
    setRefused(isTooMany);
    if (isTooMany) return;
    choose(answered.filter((each) => (each === need ? isWanted : wanted.includes(each))));
  };
  return (
    <fieldset class="card needs-wanted">
      <legend class="section-title">{i18n.say('suite_needs')}</legend>
      <div class="needs-ticks">
        {answered.map((need) => (
          <Choice
            key={need}
            isChosen={wanted.includes(need)}
            choose={(isWanted) => tick(need, isWanted)}
          >
            {shortNeedPhrase(need, i18n)}
          </Choice>
        ))}
      </div>
      <p class="notice" role="status" hidden={!isRefused}>
        {isRefused && i18n.say('suite_most')}
      </p>
    </fieldset>
  );
}
