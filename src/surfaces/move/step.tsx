import type { ComponentChildren } from 'preact';
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
  isDone: boolean;
  setDone: (isDone: boolean) => void;
  children: ComponentChildren;
};

/** A step of a guide: its name is the label of its tick. */
export function Step({ step, isDone, setDone, children }: StepProps) {
  const i18n = useI18n();
  return (
    <li class={isDone ? 'card step step-done' : 'card step'}>
      <h2 class="section-title">
        <label class="step-label">
          <input
            type="checkbox"
            checked={isDone}
            onChange={({ currentTarget }) => setDone(currentTarget.checked)}
          />
          <span>{i18n.say(titles[step])}</span>
        </label>
      </h2>
      <div class="step-text">{children}</div>
    </li>
  );
}
