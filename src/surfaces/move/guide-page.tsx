import { useState } from 'preact/hooks';
import { chatonsPage, movePage } from '../../core/extension-pages';
import { bringsNothing } from '../../core/guides/going-in';
import { offeredSoftware, withFirst } from '../../core/guides/guide';
import { type MoveStep, stepsOf, withTick } from '../../core/guides/move-step';
import type { SaidGuide } from '../../core/guides/said-guide';
import { failureOf, success } from '../../core/result';
import { hasClosed } from '../../core/services/closing';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import type { Tracker } from '../../core/tracker';
import { useI18n } from '../../ui/i18n-context';
import { ErrorLink } from '../../ui/tracker/report-link';
import { GuideSource } from './guide-source';
import { Introduction, type IntroductionProps } from './introduction';
import { Progress } from './progress';
import { Step } from './step';
import { StepText, type StepTextProps } from './step-text';
import { Tools } from './tools';
import { useChosenOffer } from './use-chosen-offer';

/** The props of `GuidePage`. */
export type GuidePageProps = {
  guide: SaidGuide;
  /** The suggestions of where to go; null where nothing is known. */
  answer: ReadySuggestions | null;
  /** The id of the offer that was chosen for this guide before; null: none was. */
  chosenOffer: string | null;
  keepChosenOffer: (offerId: string) => Promise<void>;
  ticks: readonly MoveStep[];
  keepTicks: (ticks: readonly MoveStep[]) => Promise<void>;
  print: () => void;
  /** The tracker to which errors may be reported; null where the build has none. */
  tracker: Tracker | null;
} & Omit<IntroductionProps, 'guide'> &
  Pick<StepTextProps, 'thing'>;

/** The guide for moving from one service: a checklist, to be ticked over weeks or to be printed. */
export function GuidePage({ keepTicks, print, ...props }: GuidePageProps) {
  const { service, day, thing, tracker } = props;
  const i18n = useI18n();
  const choice = useChosenOffer(props.answer, props.chosenOffer, props.keepChosenOffer);
  const guide = withFirst(props.guide, offeredSoftware(choice.suggestion));
  const { ticks, isKept, change } = useTicks(props.ticks, keepTicks);
  const steps = stepsOf(guide, hasClosed(service, day));
  const done = steps.filter((step) => ticks.includes(step));
  const next = steps.find((step) => !ticks.includes(step));
  return (
    <main class="page">
      <Introduction {...{ guide, service, day }} />
      <Progress done={done.length} all={steps.length} isKept={isKept} />
      <ol class="steps">
        {steps.map((step) => (
          <Step
            key={step}
            step={step}
            bringsNothing={bringsNothing(guide)}
            isDone={ticks.includes(step)}
            isNext={step === next}
            setDone={(isDone) => change(withTick(ticks, step, isDone))}
          >
            <StepText {...{ step, guide, choice, thing }} isNext={step === next} />
          </Step>
        ))}
      </ol>
      <Tools hasTicks={done.length > 0} print={print} erase={() => change([])} />
      <GuideSource guide={guide} />
      <nav class="ways-on">
        <a href={movePage()}>{i18n.say('move_all')}</a>
        <a href={chatonsPage}>{i18n.say('chatons_title')}</a>
        <ErrorLink tracker={tracker} report={{ service: guide.service, fact: guide.asOf }} />
      </nav>
    </main>
  );
}

/** The ticked steps: a tick is shown at once, and `isKept` says whether it could be kept. */
function useTicks(kept: readonly MoveStep[], keep: GuidePageProps['keepTicks']) {
  const [ticks, setTicks] = useState(kept);
  const [isKept, setKept] = useState(true);
  const change = (changed: readonly MoveStep[]) => {
    setTicks(changed);
    keep(changed)
      .then(success, failureOf)
      .then(({ ok }) => setKept(ok));
  };
  return { ticks, isKept, change };
}
