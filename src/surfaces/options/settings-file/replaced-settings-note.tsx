import type { ReplacedSettings } from '../../../core/settings/choices';
import { datePhrase } from '../../../ui/date-phrases';
import { useI18n } from '../../../ui/i18n-context';

type ReplacedSettingsNoteProps = { former: ReplacedSettings; undo: () => void; settle: () => void };

/** A note that everything was replaced, and the way back. */
export function ReplacedSettingsNote({
  former: { replacedBy, day },
  undo,
  settle,
}: ReplacedSettingsNoteProps) {
  const i18n = useI18n();
  const said = replacedBy === 'file' ? 'former_file' : 'former_reset';
  return (
    <div class="notice preview">
      <p id="former-note" tabIndex={-1}>
        {i18n.say(said, datePhrase(day, i18n))}
      </p>
      <div class="actions">
        <button type="button" class="small-button" onClick={undo}>
          {i18n.say('former_undo')}
        </button>
        <button type="button" class="link" onClick={settle}>
          {i18n.say('former_settle')}
        </button>
      </div>
    </div>
  );
}
