import { useWords } from '../../ui/words-context';

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
  const words = useWords();
  const { format } = new Intl.NumberFormat(words.language);
  return (
    <div class="tools">
      <p role="status">
        {words.say('move_progress', format(done), format(all))}{' '}
        {!isKept && words.say('move_not_kept')}
      </p>
      <div class="tool-row">
        <button type="button" class="small-button" onClick={print}>
          {words.say('move_print')}
        </button>
        <button type="button" class="small-button" onClick={erase}>
          {words.say('move_erase')}
        </button>
      </div>
    </div>
  );
}
