import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { useI18n } from '../../ui/i18n-context';
import { OutLink } from '../../ui/out-link';
import { LostFavourites } from './lost-favourites';

/** The home page of the collective CHATONS: no deeper address is known for sure. */
const chatonsSite = 'https://www.chatons.org/';

type NoAnswerProps = {
  ready: ReadySuggestions;
  /** Names of libre software to look for. */
  equivalents: readonly string[];
};

/** The honest sentence where no hoster offers a need, the software that does it, and a next step. */
export function NoAnswer({ ready, equivalents }: NoAnswerProps) {
  const i18n = useI18n();
  const list = new Intl.ListFormat(i18n.language).format(equivalents);
  return (
    <section class="answer card">
      <LostFavourites lost={ready.lost} />
      <p>{i18n.say('empty_answer')}</p>
      {equivalents.length > 0 && <p>{i18n.say('empty_software', list)}</p>}
      <OutLink class="small-button" href={chatonsSite}>
        {i18n.say('empty_next')}
      </OutLink>
    </section>
  );
}
