import type { ReadySuggestions } from '../../../core/suggestions/ready-suggestions';
import { useI18n } from '../../../ui/i18n-context';
import { OutLink } from '../../../ui/out-link';
import { LostFavourites } from '../lost-favourites';
import { TellMe, type TellMeProps } from './tell-me';

/** The home page of the collective CHATONS: no deeper address is known for sure. */
const chatonsSite = 'https://www.chatons.org/';

/** The props of `NoAnswer` that the popup gives: the rest is bound when it is loaded. */
export type NoAnswerProps = {
  ready: ReadySuggestions;
  /** Names of libre software to look for. */
  equivalents: readonly string[];
};

/**
 * The honest sentence where no hoster offers a need, the software that does it, and two next steps: to
 * be told of a host, and to look for one.
 */
export function NoAnswer({
  ready,
  equivalents,
  ...acts
}: NoAnswerProps & Omit<TellMeProps, 'need'>) {
  const i18n = useI18n();
  const list = new Intl.ListFormat(i18n.language).format(equivalents);
  return (
    <section class="answer card">
      <LostFavourites lost={ready.lost} />
      <p>{i18n.say('empty_answer')}</p>
      {equivalents.length > 0 && <p>{i18n.say('empty_software', list)}</p>}
      <TellMe {...acts} need={ready.need} />
      <OutLink class="small-button" href={chatonsSite}>
        {i18n.say('empty_next')}
      </OutLink>
    </section>
  );
}
