import { useState } from 'preact/hooks';
import { failureOf, type Result } from '../../core/result';
import { Choice } from '../../ui/choice';
import { useI18n } from '../../ui/i18n-context';

/** The props of `BadgeSection`. */
export type BadgeProps = {
  hasDot: boolean;
  /** Keeps the choice, and shows the icons of open tabs afresh. */
  setHasDot: (hasDot: boolean) => Promise<Result<null>>;
};

/** The option whether the toolbar icon has a badge, a dot, where a service is spotted. */
export function BadgeSection({ hasDot, setHasDot }: BadgeProps) {
  const i18n = useI18n();
  const [isOn, setOn] = useState(hasDot);
  const [told, setTold] = useState('');
  const change = async (isWanted: boolean) => {
    setOn(isWanted);
    const answer = await setHasDot(isWanted).catch(failureOf);
    if (!answer.ok) setOn(!isWanted);
    setTold(i18n.say(answer.ok ? 'options_saved' : 'home_failed'));
  };
  return (
    <>
      <Choice isChosen={isOn} choose={change}>
        {i18n.say('options_dot')}
      </Choice>
      <p class="status" role="status">
        {told}
      </p>
    </>
  );
}
