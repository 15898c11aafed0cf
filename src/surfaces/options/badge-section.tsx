import { useState } from 'preact/hooks';
import { failure, type Result } from '../../core/result';
import { Choice } from '../../ui/choice';
import { useWords } from '../../ui/words-context';

export type BadgeProps = {
  hasDot: boolean;
  /** Keeps the choice, and shows the icons of open tabs afresh. */
  setHasDot: (hasDot: boolean) => Promise<Result<null>>;
};

/** The option whether the toolbar icon has a badge, a dot, where a service is spotted. */
export function BadgeSection({ hasDot, setHasDot }: BadgeProps) {
  const words = useWords();
  const [isOn, setOn] = useState(hasDot);
  const [told, setTold] = useState('');
  const change = async (isWanted: boolean) => {
    setOn(isWanted);
    const answer = await setHasDot(isWanted).catch(() => failure('unreachable'));
    if (!answer.ok) setOn(!isWanted);
    setTold(words.say(answer.ok ? 'options_saved' : 'home_failed'));
  };
  return (
    <>
      <Choice isChosen={isOn} choose={change}>
        {words.say('options_dot')}
      </Choice>
      <p class="status" role="status">
        {told}
      </p>
    </>
  );
}
