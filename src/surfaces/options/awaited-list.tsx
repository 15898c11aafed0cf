import { useState } from 'preact/hooks';
import type { NeedId } from '../../core/need';
import { failureOf, type Result } from '../../core/result';
import { needMessage } from '../../core/text/i18n';
import { useI18n } from '../../ui/i18n-context';
import { goToSection } from './section';

/** The props of `AwaitedList`. */
export type AwaitedProps = {
  awaited: readonly NeedId[];
  /** Ends the waiting for a need; answers with what is awaited now. */
  endAwaiting: (need: NeedId) => Promise<Result<readonly NeedId[]>>;
};

/** The needs of which the user wants to hear once a hoster offers them, each with a way back. */
export function AwaitedList({ endAwaiting, ...kept }: AwaitedProps) {
  const i18n = useI18n();
  const [awaited, setAwaited] = useState(kept.awaited);
  const [told, setTold] = useState('');
  const end = async (need: NeedId) => {
    const answer = await endAwaiting(need).catch(failureOf);
    if (answer.ok) {
      setAwaited(answer.value);
      // The button that was pressed is gone.
      goToSection('quiet');
    }
    setTold(answer.ok ? i18n.say('awaited_ended') : i18n.say('home_failed'));
  };
  return (
    <>
      {awaited.length > 0 && (
        <>
          <p class="quiet">{i18n.say('awaited_lead')}</p>
          <ul class="rows">
            {awaited.map((need) => (
              <AwaitedRow key={need} name={i18n.say(needMessage(need))} end={() => end(need)} />
            ))}
          </ul>
        </>
      )}
      <p class="status" role="status">
        {told}
      </p>
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
