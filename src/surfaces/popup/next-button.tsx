import type { Suggestion } from '../../core/suggestions/suggestion';
import { useI18n } from '../../ui/i18n-context';

type NextButtonProps = {
  /** The suggestion that is down. */
  best: Suggestion;
  press: () => void;
  class: string;
};

/** The button that puts a suggestion last until tomorrow, so that the next one comes. */
export function NextButton({ best, press, ...rest }: NextButtonProps) {
  const i18n = useI18n();
  return (
    <button type="button" {...rest} onClick={press}>
      {i18n.say('next_instead', best.hosterName)}
    </button>
  );
}
