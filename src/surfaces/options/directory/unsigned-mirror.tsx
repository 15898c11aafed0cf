import type { ChosenSources } from '../../../core/refresh/chosen-sources';
import type { Refresh } from '../../../core/refresh/status';
import { useI18n } from '../../../ui/i18n-context';

type UnsignedMirrorProps = {
  sources: ChosenSources;
  builtInMirror: string | null;
  refresh: Refresh | null;
  /** Takes the mirror of this address without a signature from now on. */
  accept: (unsigned: string) => void;
};

/**
 * Asks plainly whether a mirror that the user typed may be without a signature, once it turned out to have
 * none; and says ever after that it has none. The mirror of the build is never asked about.
 */
export function UnsignedMirror({ sources, builtInMirror, refresh, accept }: UnsignedMirrorProps) {
  const i18n = useI18n();
  const { source, mirror, unsigned } = sources;
  if (source !== 'mirror' || mirror === null || mirror === builtInMirror) return null;
  const { host } = new URL(mirror);
  if (unsigned === mirror) {
    return <p class="notice notice-warning">{i18n.say('unsigned_mark', host)}</p>;
  }
  if (refresh?.state !== 'refused' || refresh.problem.id !== 'unsigned') return null;
  return <UnsignedQuestion host={host} accept={() => accept(mirror)} />;
}

type UnsignedQuestionProps = { host: string; accept: () => void };

/** The plain question whether the directory of a host is taken without a signature. */
export function UnsignedQuestion({ host, accept }: UnsignedQuestionProps) {
  const i18n = useI18n();
  return (
    <div class="notice">
      <p>
        <strong>{i18n.say('unsigned_question', host)}</strong> {i18n.say('unsigned_text')}
      </p>
      <div class="actions">
        <button type="button" class="small-button" onClick={accept}>
          {i18n.say('unsigned_accept')}
        </button>
      </div>
    </div>
  );
}
