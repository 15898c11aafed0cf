import { Problem } from '../../ui/feedback/problem';
import { useI18n } from '../../ui/i18n-context';

type ProgressProps = {
  /** The number of steps that are done. */
  done: number;
  all: number;
  /** True if the last change is kept; false if it is on the screen only. */
  isKept: boolean;
  print: () => void;
  erase: () => void;
};

/** The progress through a guide, and what can be done with its checklist. */
export function Progress({ done, all, isKept, print, erase }: ProgressProps) {
  const i18n = useI18n();
  const { format } = new Intl.NumberFormat(i18n.language);
  return (
    <div class="tools">
      <p role="status">{i18n.say('move_progress', format(done), format(all))}</p>
      {!isKept && <Problem>{i18n.say('move_not_kept')}</Problem>}
      <div class="tool-row">
        <button type="button" class="small-button" onClick={print}>
          {i18n.say('move_print')}
        </button>
        <button type="button" class="small-button" onClick={erase}>
          {i18n.say('move_erase')}
        </button>
      </div>
    </div>
  );
}
