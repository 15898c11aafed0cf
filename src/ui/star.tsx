import type { Suggestion } from '../core/suggestions/suggestion';
import { useI18n } from './i18n-context';

type StarProps = {
  suggestion: Suggestion;
  toggle: (suggestion: Suggestion) => void;
  class: string;
  /** The words of a screen reader, where the button has no text. */
  label?: string;
  children?: string;
};

/** The button "I already use it", which makes a suggestion a favourite or ends that. */
export function Star({ suggestion, toggle, label, children, ...rest }: StarProps) {
  const isChosen = suggestion.favouriteRank !== null;
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={isChosen}
      aria-label={label}
      title={label}
      onClick={() => toggle(suggestion)}
    >
      <span aria-hidden="true">{isChosen ? '★' : '☆'}</span>
      {children && ` ${children}`}
    </button>
  );
}

/** The star of a row, which names the hoster only to a screen reader. */
export function RowStar({ suggestion, toggle }: Pick<StarProps, 'suggestion' | 'toggle'>) {
  const i18n = useI18n();
  const label = i18n.say('favourite_choose_named', suggestion.hosterName);
  return <Star suggestion={suggestion} toggle={toggle} class="star" label={label} />;
}
