import { asksNobody } from '../../../core/refresh/chosen-sources';
import { isUnderWay } from '../../../core/refresh/status';
import { datePhrase } from '../../../ui/date-phrases';
import { Problem } from '../../../ui/feedback/problem';
import { useI18n } from '../../../ui/i18n-context';
import type { DirectoryProps } from './directory-props';
import { refreshPhrase } from './refresh-phrases';

type RefreshingProps = Omit<DirectoryProps, 'goBack'> & { goBack: () => void };

/** The state of the refresh, and the buttons that begin, pause and undo one. */
export function Refreshing(props: RefreshingProps) {
  const i18n = useI18n();
  const { refresh } = props;
  const isRefused = refresh?.state === 'refused';
  const progress = isUnderWay(refresh) || refresh?.state === 'paused' ? refresh : null;
  return (
    <>
      <p role="status">{refresh && !isRefused && refreshPhrase(refresh, i18n)}</p>
      {isRefused && <Problem>{refreshPhrase(refresh, i18n)}</Problem>}
      {progress && progress.known > 0 && (
        <progress
          value={progress.done}
          max={progress.known}
          aria-label={i18n.say('refresh_asking')}
        />
      )}
      <Buttons {...props} />
    </>
  );
}

function Buttons({ sources, refresh, previous, refreshNow, pause, goBack }: RefreshingProps) {
  const i18n = useI18n();
  const isAsking = refresh?.state === 'asking';
  const isPaused = refresh?.state === 'paused';
  return (
    <div class="actions">
      {!asksNobody(sources) && !isPaused && (
        <button type="button" class="small-button" disabled={isAsking} onClick={refreshNow}>
          {i18n.say('refresh_now')}
        </button>
      )}
      {sources.source === 'federation' && (isUnderWay(refresh) || isPaused) && (
        <button type="button" class="small-button" onClick={() => pause(!isPaused)}>
          {i18n.say(isPaused ? 'refresh_resume' : 'refresh_pause')}
        </button>
      )}
      {previous !== null && (
        <button type="button" class="link" onClick={goBack}>
          {i18n.say('directory_previous', datePhrase(previous, i18n))}
        </button>
      )}
    </div>
  );
}
