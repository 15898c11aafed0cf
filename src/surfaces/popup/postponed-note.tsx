import type { Suggestion } from '../../core/suggestions/suggestion';
import { useI18n } from '../../ui/i18n-context';

type PostponedNoteProps = {
  /** The suggestion that stands last until tomorrow. */
  suggestion: Suggestion;
  undo: () => void;
};

/** The word that a suggestion stands last until tomorrow, and the way back. */
export function PostponedNote({ suggestion, undo }: PostponedNoteProps) {
  const i18n = useI18n();
  return (
    <>
      <span role="status">{i18n.say('postponed', suggestion.hosterName)}</span>
      <button type="button" class="link" onClick={undo}>
        {i18n.say('quiet_undo')}
      </button>
    </>
  );
}
