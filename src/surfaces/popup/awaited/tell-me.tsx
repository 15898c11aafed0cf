import { useEffect, useState } from 'preact/hooks';
import { ignore } from '../../../core/ignore';
import type { NeedId } from '../../../core/need';
import { failureOf, type Result } from '../../../core/result';
import { useI18n } from '../../../ui/i18n-context';

/** The props of `TellMe`. */
export type TellMeProps = {
  need: NeedId;
  isAwaited: (need: NeedId) => Promise<boolean>;
  /** Keeps that the user wants to hear once a hoster offers the need, or no longer does. */
  keepAwaited: (need: NeedId, isAwaited: boolean) => Promise<Result<unknown>>;
};

/** The button "tell me when there is one", and the word that it is kept, with the way back. */
export function TellMe({ need, isAwaited, keepAwaited }: TellMeProps) {
  const i18n = useI18n();
  const [isKept, setKept] = useState<boolean>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    setKept(undefined);
    ignore(isAwaited(need), 'then the button asks once more').then((kept) => setKept(!!kept));
  }, [need, isAwaited]);
  if (isKept === undefined) return null;
  const keep = async (wanted: boolean) => {
    const { ok } = await keepAwaited(need, wanted).catch(failureOf);
    setFailed(!ok);
    if (ok) setKept(wanted);
  };
  return (
    <>
      {!isKept && (
        <button type="button" class="button" onClick={() => keep(true)}>
          {i18n.say('tell_me')}
        </button>
      )}
      <p class="told" role="status">
        {isKept && i18n.say('tell_me_kept')}
        {hasFailed && i18n.say('home_failed')}
      </p>
      {isKept && (
        <button type="button" class="link" onClick={() => keep(false)}>
          {i18n.say('quiet_undo')}
        </button>
      )}
    </>
  );
}
