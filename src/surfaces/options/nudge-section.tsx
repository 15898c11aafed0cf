import { useState } from 'preact/hooks';
import { type Corner, corners } from '../../core/nudge/corner';
import type { Nudge } from '../../core/nudge/nudge';
import { failureOf, type Result } from '../../core/result';
import type { MessageKey } from '../../core/text/message-keys';
import { Choice } from '../../ui/choice';
import { useI18n } from '../../ui/i18n-context';

/** The parts of the nudge that can be chosen. */
type Chosen = Pick<Nudge, 'isOn' | 'corner'>;

/** The props of `NudgeSection`. */
export type NudgeProps = Chosen & {
  /**
   * Keeps the choice; asks for the permission that the nudge takes: call it in the click itself.
   */
  chooseNudge: (change: Partial<Chosen>) => Promise<Result<null>>;
};

/** The choice whether pages are ever touched, how seldom, and where. */
export function NudgeSection({ isOn, corner, chooseNudge }: NudgeProps) {
  const i18n = useI18n();
  const [told, setTold] = useState('');
  const choose = async (change: Partial<Chosen>, done: MessageKey) => {
    const answer = await chooseNudge(change).catch(failureOf);
    setTold(i18n.say(answer.ok ? done : failureWord(answer.reason)));
  };
  return (
    <>
      <p>{i18n.say('nudge_text')}</p>
      <p>{i18n.say('nudge_seen')}</p>
      <p class="quiet">{i18n.say('nudge_permission')}</p>
      <Choice
        isChosen={isOn}
        choose={(wanted) => choose({ isOn: wanted }, wanted ? 'nudge_on' : 'nudge_off')}
      >
        {i18n.say('nudge_switch')}
      </Choice>
      {isOn && (
        <Corners corner={corner} choose={(wanted) => choose({ corner: wanted }, 'nudge_moved')} />
      )}
      <p class="status" role="status">
        {told}
      </p>
    </>
  );
}

const failureWord = (reason: string): MessageKey =>
  reason === 'no-permission' ? 'source_no_permission' : 'home_failed';

const cornerWords: Record<Corner, MessageKey> = {
  right: 'nudge_corner_right',
  left: 'nudge_corner_left',
};

type CornersProps = { corner: Corner; choose: (corner: Corner) => Promise<void> };

function Corners({ corner, choose }: CornersProps) {
  const i18n = useI18n();
  return (
    <fieldset class="choices">
      <legend>{i18n.say('nudge_corner')}</legend>
      {corners.map((each) => (
        <label class="choice" key={each}>
          <input
            type="radio"
            name="corner"
            checked={each === corner}
            onChange={() => choose(each)}
          />
          <span>{i18n.say(cornerWords[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}
