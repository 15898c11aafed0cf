import type { Suggestion } from '../core/suggestions/suggestion';

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
