import { useI18n } from '../../ui/i18n-context';

type ProgressProps = {
  /** How many steps. */
  done: number;
  all: number;
  /** False: the last change is on the screen only. */
  isKept: boolean;
  print: () => void;
  erase: () => void;
};

/** How far one is, and what can be done with the checklist. */
export function Progress({ done, all, isKept, print, erase }: ProgressProps) {
  const i18n = useI18n();
  const { format } = new Intl.NumberFormat(i18n.language);
  return (
    <div class="tools">
      <p role="status">
        {i18n.say('move_progress', format(done), format(all))}{' '}
        {!isKept && i18n.say('move_not_kept')}
      </p>
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
