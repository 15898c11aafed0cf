import { type Corner, corners } from '../../core/nudge/corner';
import type { Nudge } from '../../core/nudge/nudge';
import { failureOf, type Result } from '../../core/result';
import type { MessageKey } from '../../core/text/message-keys';
import { Choice } from '../../ui/choice';
import { useI18n } from '../../ui/i18n-context';
import { LearnMore } from './learn-more';
import { Aloud, Beside, useTold } from './told';

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
  const { told, say, warn } = useTold();
  const choose = async (at: string, change: Partial<Chosen>, done: MessageKey) => {
    const answer = await chooseNudge(change).catch(failureOf);
    if (answer.ok) say(at, i18n.say(done));
    else warn(at, i18n.say(failureWord(answer.reason)));
  };
  return (
    <>
      <p>{i18n.say('nudge_text')}</p>
      <p>{i18n.say('nudge_seen')}</p>
      <LearnMore>
        <p class="quiet">{i18n.say('nudge_when')}</p>
        <p class="quiet">{i18n.say('nudge_permission')}</p>
      </LearnMore>
      <Choice
        isChosen={isOn}
        choose={(wanted) => choose('switch', { isOn: wanted }, wanted ? 'nudge_on' : 'nudge_off')}
      >
        {i18n.say('nudge_switch')}
      </Choice>
      <Beside told={told} at="switch" />
      {isOn && (
        <Corners
          corner={corner}
          choose={(wanted) => choose('corner', { corner: wanted }, 'nudge_moved')}
        />
      )}
      <Beside told={told} at="corner" />
      <Aloud told={told} />
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
