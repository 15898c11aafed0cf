import { useEffect, useState } from 'preact/hooks';
import { failureOf, type Result } from '../core/result';
import { Choice } from './choice';
import { Problem } from './feedback/problem';
import { useI18n } from './i18n-context';

/** The props of `WaySwitch`. */
export type WaySwitchProps = {
  isCounting: boolean;
  setCounting: (isCounting: boolean) => Promise<Result<null>>;
};

/** The switch for counting visits, and what exactly is counted. */
export function WaySwitch({ isCounting, setCounting }: WaySwitchProps) {
  const i18n = useI18n();
  const [isOn, setOn] = useState(isCounting);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => setOn(isCounting), [isCounting]);
  const change = async (wanted: boolean) => {
    setOn(wanted);
    const answer = await setCounting(wanted).catch(failureOf);
    setFailed(!answer.ok);
    if (!answer.ok) setOn(!wanted);
  };
  return (
    <>
      <Choice isChosen={isOn} choose={change}>
        {i18n.say('way_count')}
      </Choice>
      {hasFailed && <Problem>{i18n.say('way_failed')}</Problem>}
      <p class="quiet">{i18n.say('way_kept')}</p>
    </>
  );
}
