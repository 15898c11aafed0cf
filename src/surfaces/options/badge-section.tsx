import { useState } from 'preact/hooks';
import { failureOf, type Result } from '../../core/result';
import { Choice } from '../../ui/choice';
import { useI18n } from '../../ui/i18n-context';
import { Aloud, Beside, useTold } from './told';

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
  const { told, say, warn } = useTold();
  const change = async (isWanted: boolean) => {
    setOn(isWanted);
    const answer = await setHasDot(isWanted).catch(failureOf);
    if (!answer.ok) setOn(!isWanted);
    if (answer.ok) say('dot', i18n.say('options_saved'));
    else warn('dot', i18n.say('home_failed'));
  };
  return (
    <>
      <Choice isChosen={isOn} choose={change}>
        {i18n.say('options_dot')}
      </Choice>
      <Beside told={told} at="dot" />
      <Aloud told={told} />
    </>
  );
}
