import { useState } from 'preact/hooks';
import { failure, type Result } from '../../core/result';
import { Choice } from '../../ui/choice';
import { useWords } from '../../ui/words-context';

export type DotProps = {
  hasDot: boolean;
  /** Keeps it, and signs the open tabs anew. */
  setDot: (hasDot: boolean) => Promise<Result<null>>;
};

/** Whether the icon bears a dot where a service is spotted. */
export function Dot({ hasDot, setDot }: DotProps) {
  const words = useWords();
  const [isOn, setOn] = useState(hasDot);
  const [told, setTold] = useState('');
  const change = async (isWanted: boolean) => {
    setOn(isWanted);
    const answer = await setDot(isWanted).catch(() => failure('unreachable'));
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
