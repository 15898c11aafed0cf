import { useState } from 'preact/hooks';
import { optionsPage } from '../../core/extension-pages';
import { failureOf, type Result } from '../../core/result';
import { Outcome, type OutcomeWord } from '../../ui/feedback/outcome';
import { useI18n } from '../../ui/i18n-context';

/** The props of `FindOnPhone`. */
export type FindOnPhoneProps = {
  /** True if the bubble on pages was switched on before. */
  hasBubble: boolean;
  /** Switches the bubble on; asks for the permission that it takes: call it in the click itself. */
  showBubble: () => Promise<Result<null>>;
};

/** How to find Chatière on a phone, where there is no toolbar, and the offer of a bubble on the page. */
export function FindOnPhone({ hasBubble, showBubble }: FindOnPhoneProps) {
  const i18n = useI18n();
  const [isOn, setOn] = useState(hasBubble);
  const [told, setTold] = useState<OutcomeWord | null>(null);
  const switchOn = async () => {
    const answer = await showBubble().catch(failureOf);
    setOn(answer.ok);
    const isRefused = !answer.ok && answer.reason === 'no-permission';
    const says = answer.ok ? 'nudge_on' : isRefused ? 'source_no_permission' : 'home_failed';
    setTold({ text: i18n.say(says), isWrong: !answer.ok });
  };
  return (
    <section class="card">
      <h2 class="section-title">{i18n.say('welcome_find')}</h2>
      <p>{i18n.say('welcome_pin_phone')}</p>
      <p>{i18n.say('welcome_bubble')}</p>
      {!isOn && (
        <p>
          <button type="button" class="small-button" onClick={switchOn}>
            {i18n.say('nudge_switch')}
          </button>
        </p>
      )}
      <Outcome word={told} />
      {isOn && (
        <p class="links">
          <a href={optionsPage('nudge')}>{i18n.say('welcome_bubble_change')}</a>
        </p>
      )}
    </section>
  );
}
