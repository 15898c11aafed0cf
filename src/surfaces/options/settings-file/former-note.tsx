import type { ReplacedSettings } from '../../../core/settings/choices';
import { dayPhrase } from '../../../ui/phrases';
import { useWords } from '../../../ui/words-context';

type ReplacedSettingsNoteProps = { former: ReplacedSettings; undo: () => void; settle: () => void };

/** That everything was replaced, and the way back. */
export function ReplacedSettingsNote({
  former: { replacedBy, day },
  undo,
  settle,
}: ReplacedSettingsNoteProps) {
  const words = useWords();
  const said = replacedBy === 'file' ? 'former_file' : 'former_reset';
  return (
    <div class="notice preview">
      <p id="former-note" tabIndex={-1}>
        {words.say(said, dayPhrase(day, words))}
      </p>
      <div class="actions">
        <button type="button" class="small-button" onClick={undo}>
          {words.say('former_undo')}
        </button>
        <button type="button" class="link" onClick={settle}>
          {words.say('former_settle')}
        </button>
      </div>
    </div>
  );
}
