import { useState } from 'preact/hooks';
import type { NeedId } from '../../core/need';
import { failureOf, type Result } from '../../core/result';
import { needMessage } from '../../core/text/i18n';
import { Problem } from '../../ui/feedback/problem';
import { useI18n } from '../../ui/i18n-context';
import { UndoLine } from './undo-line';

/** The props of `AwaitedList`. */
export type AwaitedProps = {
  awaited: readonly NeedId[];
  /** Keeps that a need is awaited, or no longer is; answers with what is awaited now. */
  setAwaited: (need: NeedId, isAwaited: boolean) => Promise<Result<readonly NeedId[]>>;
};

/** The needs of which the user wants to hear once a hoster offers them, each with a way back. */
export function AwaitedList({ setAwaited, ...kept }: AwaitedProps) {
  const i18n = useI18n();
  const [awaited, setList] = useState(kept.awaited);
  const [ended, setEnded] = useState<NeedId | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const keep = async (need: NeedId, isAwaited: boolean) => {
    const answer = await setAwaited(need, isAwaited).catch(failureOf);
    setFailed(!answer.ok);
    if (!answer.ok) return;
    setList(answer.value);
    setEnded(isAwaited ? null : need);
  };
  return (
    <>
      {awaited.length > 0 && (
        <>
          <p class="quiet">{i18n.say('awaited_lead')}</p>
          <ul class="rows">
            {awaited.map((need) => (
              <AwaitedRow
                key={need}
                name={i18n.say(needMessage(need))}
                end={() => keep(need, false)}
              />
            ))}
          </ul>
        </>
      )}
      {ended && (
        <UndoLine
          said={i18n.say('awaited_ended', i18n.say(needMessage(ended)))}
          undo={() => keep(ended, true)}
        />
      )}
      {hasFailed && <Problem>{i18n.say('home_failed')}</Problem>}
    </>
  );
}

function AwaitedRow({ name, end }: { name: string; end: () => void }) {
  const i18n = useI18n();
  return (
    <li class="row">
      <span class="row-name">{name}</span>
      <button
        type="button"
        class="small-button"
        aria-label={i18n.say('awaited_end_named', name)}
        onClick={end}
      >
        {i18n.say('awaited_end')}
      </button>
    </li>
  );
}
