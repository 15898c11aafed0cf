import { useRef, useState } from 'preact/hooks';
import { failureOf, type Result } from '../../core/result';
import { Problem } from '../../ui/feedback/problem';
import { useI18n } from '../../ui/i18n-context';

/** The props of `Erase`. */
export type EraseProps = {
  hasCounts: boolean;
  erase: () => Promise<Result<null>>;
};

/** The button that erases everything that was counted, once the user said so twice. */
export function Erase({ hasCounts, erase }: EraseProps) {
  const i18n = useI18n();
  const first = useRef<HTMLButtonElement>(null);
  const [isAsking, setAsking] = useState(false);
  const [wasPressed, setPressed] = useState(false);
  const [outcome, setOutcome] = useState<Result<null> | null>(null);
  // Once pressed, the first button stays: a user of the keyboard keeps their place.
  if (!hasCounts && !wasPressed) return null;
  const ask = () => {
    setPressed(true);
    setOutcome(null);
    setAsking(!isAsking);
  };
  const leave = () => {
    setAsking(false);
    first.current?.focus();
  };
  const eraseAll = async () => {
    leave();
    const answer = await erase().catch(failureOf);
    setOutcome(answer);
  };
  return (
    <section class="erase">
      <button
        ref={first}
        type="button"
        class="small-button erase-button"
        aria-expanded={isAsking}
        aria-controls="erase-sure"
        onClick={ask}
      >
        {i18n.say('way_erase')}
      </button>
      <Sure isAsking={isAsking} erase={() => eraseAll()} leave={leave} />
      <Outcome outcome={outcome} />
    </section>
  );
}

function Outcome({ outcome }: { outcome: Result<null> | null }) {
  const i18n = useI18n();
  return (
    <>
      {outcome && !outcome.ok && <Problem>{i18n.say('way_failed')}</Problem>}
      <p class="status" role="status">
        {outcome?.ok && i18n.say('way_erased')}
      </p>
    </>
  );
}

type SureProps = { isAsking: boolean; erase: () => void; leave: () => void };

function Sure({ isAsking, erase, leave }: SureProps) {
  const i18n = useI18n();
  return (
    <div id="erase-sure" class="sure" hidden={!isAsking}>
      <p>{i18n.say('way_erase_sure')}</p>
      <button type="button" class="small-button erase-button" onClick={erase}>
        {i18n.say('way_erase_yes')}
      </button>
      <button type="button" class="small-button" onClick={leave}>
        {i18n.say('way_erase_no')}
      </button>
    </div>
  );
}
