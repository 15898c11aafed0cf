import { type Guide, type Texts, textIn } from '../../core/guides/guide';
import type { MoveStep } from '../../core/guides/move-step';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { OutLink } from '../../ui/out-link';
import { SpareSuggestion } from '../../ui/suggestion-card';
import { useWords } from '../../ui/words-context';
import { Bring } from './bring';

export type StepTextProps = {
  step: MoveStep;
  guide: Guide;
  /** Where to go; null: nothing is known. */
  answer: ReadySuggestions | null;
};

/** What to do at one step. */
export function StepText({ step, guide, answer }: StepTextProps) {
  const words = useWords();
  if (step === 'place') return <Place answer={answer} />;
  if (step === 'take') return <Take out={guide.out} />;
  if (step === 'bring') return <Bring into={guide.into} />;
  if (step === 'check') return <Check leftBehind={guide.leftBehind} />;
  if (step === 'tell') return <p>{words.say('move_tell_text')}</p>;
  const { farewell } = guide;
  return <p>{farewell ? textIn(farewell, words.language) : words.say('move_keep_text')}</p>;
}

function Place({ answer }: Pick<StepTextProps, 'answer'>) {
  const words = useWords();
  const [best] = answer?.suggestions ?? [];
  if (!best) {
    return (
      <>
        <p>{words.say('empty_answer')}</p>
        <OutLink href="https://www.chatons.org/">{words.say('empty_next')}</OutLink>
      </>
    );
  }
  const home = answer?.home;
  return (
    <>
      <p class="eyebrow">{words.say(home ? 'answer_nearest' : 'answer_without_home')}</p>
      <ul class="spares">
        <SpareSuggestion suggestion={best} homeCountry={home?.country ?? ''} />
      </ul>
      <p>{words.say('move_place_text')}</p>
    </>
  );
}

function Take({ out }: { out: Guide['out'] }) {
  const words = useWords();
  const address = out.state === 'none' ? null : out.address;
  const [only, ...others] = out.ways;
  return (
    <>
      {only && others.length === 0 && <p>{textIn(only, words.language)}</p>}
      {others.length > 0 && (
        <ul class="ways">
          {out.ways.map((way) => (
            <li key={way.fr}>{textIn(way, words.language)}</li>
          ))}
        </ul>
      )}
      {out.state === 'open' && <Formats formats={out.formats} />}
      {address && (
        <p>
          <OutLink href={address}>
            {words.say('move_take_open', new URL(address).host.replace(/^www\./, ''))}
          </OutLink>
        </p>
      )}
    </>
  );
}

function Formats({ formats }: { formats: readonly string[] | 'as-they-are' }) {
  const words = useWords();
  if (formats === 'as-they-are') return <p>{words.say('move_take_files')}</p>;
  if (formats.length === 0) return null;
  return <p>{words.say('move_take_formats', formats.join(', '))}</p>;
}

function Check({ leftBehind }: { leftBehind: Texts | undefined }) {
  const words = useWords();
  return (
    <>
      <p>{words.say('move_check_text')}</p>
      {leftBehind && (
        <p>
          <strong>{words.say('move_check_left')}</strong>
          <br />
          {textIn(leftBehind, words.language)}
        </p>
      )}
    </>
  );
}
