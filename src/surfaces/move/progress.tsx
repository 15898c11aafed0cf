import { Problem } from '../../ui/feedback/problem';
import { useI18n } from '../../ui/i18n-context';

type ProgressProps = {
  /** The number of steps that are done. */
  done: number;
  all: number;
  /** True if the last change is kept; false if it is on the screen only. */
  isKept: boolean;
};

/** The progress through a guide, in words and as a bar: it stays in sight. */
export function Progress({ done, all, isKept }: ProgressProps) {
  const i18n = useI18n();
  const { format } = new Intl.NumberFormat(i18n.language);
  return (
    <div class="progress">
      <p id="progress" role="status">
        {i18n.say('move_progress', format(done), format(all))}
      </p>
      {!isKept && <Problem>{i18n.say('move_not_kept')}</Problem>}
      <progress aria-labelledby="progress" max={all} value={done} />
    </div>
  );
}
