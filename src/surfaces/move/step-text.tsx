import { type Format, formatNames } from '../../core/format';
import { type Guide, type Texts, textIn } from '../../core/guides/guide';
import type { MoveStep } from '../../core/guides/move-step';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { eyebrowOf } from '../../ui/eyebrow';
import { useI18n } from '../../ui/i18n-context';
import { OutLink } from '../../ui/out-link';
import { SecondWay } from '../../ui/second-way';
import { SpareSuggestion } from '../../ui/spare-suggestion';
import { Bring } from './bring';

/** The props of `StepText`. */
export type StepTextProps = {
  step: MoveStep;
  guide: Guide;
  /** The suggestions of where to go; null where nothing is known. */
  answer: ReadySuggestions | null;
};

/** The text that says what to do at one step. */
export function StepText({ step, guide, answer }: StepTextProps) {
  const i18n = useI18n();
  if (step === 'place') return <Place answer={answer} />;
  if (step === 'take') return <Take out={guide.out} />;
  if (step === 'bring') return <Bring guide={guide} />;
  if (step === 'check') return <Check leftBehind={guide.leftBehind} />;
  if (step === 'tell') return <p>{i18n.say('move_tell_text')}</p>;
  const { farewell } = guide;
  return <p>{farewell ? textIn(farewell, i18n.language) : i18n.say('move_keep_text')}</p>;
}

function Place({ answer }: Pick<StepTextProps, 'answer'>) {
  const i18n = useI18n();
  const [best] = answer?.suggestions ?? [];
  if (!answer || !best) {
    return (
      <>
        <p>{i18n.say('empty_answer')}</p>
        <OutLink href="https://www.chatons.org/">{i18n.say('empty_next')}</OutLink>
      </>
    );
  }
  const { home } = answer;
  return (
    <>
      <p class="eyebrow">{i18n.say(eyebrowOf(best, answer))}</p>
      <ul class="spares">
        <SpareSuggestion suggestion={best} homeCountry={home?.country ?? ''}>
          <SecondWay landing={best.landing} />
        </SpareSuggestion>
      </ul>
      <p>{i18n.say('move_place_text')}</p>
    </>
  );
}

function Take({ out }: { out: Guide['out'] }) {
  const i18n = useI18n();
  const address = out.state === 'none' ? null : out.address;
  const [only, ...others] = out.ways;
  return (
    <>
      {only && others.length === 0 && <p>{textIn(only, i18n.language)}</p>}
      {others.length > 0 && (
        <ul class="ways">
          {out.ways.map((way) => (
            <li key={way.fr}>{textIn(way, i18n.language)}</li>
          ))}
        </ul>
      )}
      {out.state === 'open' && <Formats formats={out.formats} />}
      {address && (
        <p>
          <OutLink href={address}>
            {i18n.say('move_take_open', new URL(address).host.replace(/^www\./, ''))}
          </OutLink>
        </p>
      )}
    </>
  );
}

function Formats({ formats }: { formats: readonly Format[] | 'as-they-are' }) {
  const i18n = useI18n();
  if (formats === 'as-they-are') return <p>{i18n.say('move_take_files')}</p>;
  const names = formatNames(formats);
  if (names.length === 0) return null;
  return <p>{i18n.say('move_take_formats', names.join(', '))}</p>;
}

function Check({ leftBehind }: { leftBehind: Texts | undefined }) {
  const i18n = useI18n();
  return (
    <>
      <p>{i18n.say('move_check_text')}</p>
      {leftBehind && (
        <p>
          <strong>{i18n.say('move_check_left')}</strong>
          <br />
          {textIn(leftBehind, i18n.language)}
        </p>
      )}
    </>
  );
}
