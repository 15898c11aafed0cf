import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { MoveStep } from '../../core/guides/move-step';
import type { MessageKey } from '../../core/text/message-keys';
import { useI18n } from '../../ui/i18n-context';

const titles: Record<MoveStep, MessageKey> = {
  place: 'move_place',
  take: 'move_take',
  bring: 'move_bring',
  check: 'move_check',
  tell: 'move_tell',
  keep: 'move_keep',
};

type StepProps = {
  step: MoveStep;
  /** True if nothing can be brought along: then one begins in the new place, and imports nothing there. */
  bringsNothing: boolean;
  isDone: boolean;
  /** True at the first step that is not done. */
  isNext: boolean;
  setDone: (isDone: boolean) => void;
  children: ComponentChildren;
};

/** A step of a guide: its name is the label of its tick. Once done it folds to that line, but not on paper. */
export function Step({ step, isDone, isNext, setDone, children, ...props }: StepProps) {
  const i18n = useI18n();
  const [isReviewed, setReviewed] = useState(false);
  const title = i18n.say(step === 'bring' && props.bringsNothing ? 'move_begin' : titles[step]);
  const text = `text-${step}`;
  const tick = (isTicked: boolean) => {
    setReviewed(false);
    setDone(isTicked);
  };
  return (
    <li
      id={`step-${step}`}
      class={`card step${isDone ? ' step-done' : ''}${isNext ? ' step-next' : ''}`}
    >
      <div class="step-head">
        <h2 class="section-title">
          <label class="step-label">
            <input
              type="checkbox"
              checked={isDone}
              onChange={({ currentTarget }) => tick(currentTarget.checked)}
            />
            <span class="step-title">{title}</span>
          </label>
        </h2>
        {isDone && (
          <Review
            title={title}
            controls={text}
            isOpen={isReviewed}
            toggle={() => setReviewed(!isReviewed)}
          />
        )}
      </div>
      <div id={text} class={isDone && !isReviewed ? 'step-text folded' : 'step-text'}>
        {children}
      </div>
    </li>
  );
}

type ReviewProps = {
  /** The name of the step. */
  title: string;
  /** The id of what unfolds. */
  controls: string;
  isOpen: boolean;
  toggle: () => void;
};

/** The button that unfolds a step that is done. */
function Review({ title, controls, isOpen, toggle }: ReviewProps) {
  const i18n = useI18n();
  return (
    <button
      type="button"
      class="unfold"
      aria-label={i18n.say('move_review_step', title)}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={toggle}
    >
      {i18n.say('move_review')}
    </button>
  );
}
