import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from '../../ui/i18n-context';

type UndoLineProps = {
  /** The sentence that says what was done. */
  said: string;
  undo: () => void;
};

/**
 * The word that something was taken away, where it stood, with the way back. The button that was pressed is
 * gone: this one has the focus in its place.
 */
export function UndoLine({ said, undo }: UndoLineProps) {
  const i18n = useI18n();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [said]);
  return (
    <div class="undo-line">
      <p class="quiet">{said}</p>
      <button
        ref={button}
        type="button"
        class="small-button"
        aria-label={`${i18n.say('quiet_undo')} (${said})`}
        onClick={undo}
      >
        {i18n.say('quiet_undo')}
      </button>
    </div>
  );
}
