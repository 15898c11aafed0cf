import type { SaidText } from '../../core/guides/guide-text';
import type { MoveStep } from '../../core/guides/move-step';
import type { SaidGuide } from '../../core/guides/said-guide';
import type { FetchedThing } from '../../core/thing';
import { useI18n } from '../../ui/i18n-context';
import { Bring } from './bring';
import { Place } from './place';
import { Sentence } from './sentence';
import { Take } from './take';
import type { OfferChoice } from './use-chosen-offer';

/** The props of `StepText`. */
export type StepTextProps = {
  step: MoveStep;
  guide: SaidGuide;
  choice: OfferChoice;
  /** The thing that pages of the service let out one at a time, as a file; null where they let none out. */
  thing: FetchedThing | null;
  /** True at the first step that is not done: its act is the one green button. */
  isNext: boolean;
};

/** The text that says what to do at one step. */
export function StepText({ step, guide, choice, thing, isNext }: StepTextProps) {
  const i18n = useI18n();
  if (step === 'place') return <Place choice={choice} isNext={isNext} />;
  if (step === 'take')
    return <Take out={guide.out} thing={choice.suggestion ? thing : null} isNext={isNext} />;
  if (step === 'bring')
    return <Bring guide={guide} suggestion={choice.suggestion} isNext={isNext} />;
  if (step === 'check') return <Check leftBehind={guide.leftBehind} />;
  if (step === 'tell') return <p>{i18n.say('move_tell_text')}</p>;
  const { farewell } = guide;
  return <p>{farewell ? <Sentence {...farewell} /> : i18n.say('move_keep_text')}</p>;
}

function Check({ leftBehind }: { leftBehind: SaidText | undefined }) {
  const i18n = useI18n();
  return (
    <>
      <p>{i18n.say('move_check_text')}</p>
      {leftBehind && (
        <p>
          <strong>{i18n.say('move_check_left')}</strong>
          <br />
          <Sentence {...leftBehind} />
        </p>
      )}
    </>
  );
}
