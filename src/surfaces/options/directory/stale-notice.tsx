import { freshness } from '../../../core/directory/freshness';
import type { ChosenSources } from '../../../core/refresh/chosen-sources';
import { useI18n } from '../../../ui/i18n-context';

type StaleNoticeProps = {
  sources: ChosenSources;
  builtInMirror: string | null;
  refreshNow: () => void;
  /** The day of today, `YYYY-MM-DD`. */
  today: string;
  /** The day of the directory's facts, `YYYY-MM-DD`. */
  asOf: string;
  /** Makes the mirror of the build the source, for which the browser may ask the user: call it in the click. */
  takeMirror: () => void;
};

/** The word that the copy is old; where it is stale and a mirror is there, with the way to a fresh one. */
export function StaleNotice(props: StaleNoticeProps) {
  const { asOf, today, sources, builtInMirror, refreshNow, takeMirror } = props;
  const i18n = useI18n();
  const { isOld, isStale } = freshness(asOf, today);
  if (!isOld) return null;
  const isMirrored = sources.source === 'mirror';
  const offered = sources.source === 'package' ? builtInMirror : null;
  return (
    <div class="notice">
      <p>{i18n.say('directory_old')}</p>
      {isStale && offered !== null && (
        <p>{i18n.say('welcome_refresh_text', new URL(offered).host)}</p>
      )}
      {isStale && (isMirrored || offered !== null) && (
        <button type="button" class="small-button" onClick={isMirrored ? refreshNow : takeMirror}>
          {i18n.say('stale_refresh')}
        </button>
      )}
    </div>
  );
}
