import type { ComponentChildren } from 'preact';
import { isFar } from '../core/geo/far-kilometres';
import type { ReadySuggestions } from '../core/suggestions/ready-suggestions';
import { shownSuggestions } from '../core/suggestions/shown-suggestions';
import type { Suggestion } from '../core/suggestions/suggestion';
import { defaultCountry } from '../core/suggestions/where-phrases';
import type { MessageKey } from '../core/text/message-keys';
import { useI18n } from './i18n-context';
import { OutLink } from './out-link';
import { SpareSuggestion, SuggestionCard } from './suggestion-card';
import { relaxedPhrase } from './wish-phrases';

/** The home page of the collective CHATONS: no deeper address is known for sure. */
const chatonsSite = 'https://www.chatons.org/';

type AnswerProps = {
  ready: ReadySuggestions;
  /** Names of libre software to look for where no hoster offers any. */
  equivalents: readonly string[];
  /** The day, as days since 1970: equal suggestions take turns by it. */
  day: number;
  toggleFavourite: (suggestion: Suggestion) => void;
  /** Draws what more can be asked about the best suggestion. */
  why?: (best: Suggestion) => ComponentChildren;
};

/**
 * The answer to a need: the best suggestion and two spares, or an honest sentence and a next step.
 */
export function Answer({ ready, equivalents, day, toggleFavourite, why }: AnswerProps) {
  const i18n = useI18n();
  const { home, relaxed } = ready;
  const [best, ...spares] = shownSuggestions(ready, day);
  const shared = { homeCountry: home?.country ?? defaultCountry, toggleFavourite };
  if (!best) return <NoAnswer equivalents={equivalents} lost={ready.lost} />;
  return (
    <section class="answer">
      <Lost lost={ready.lost} />
      {relaxed.length > 0 && <p class="notice">{relaxedPhrase(relaxed, i18n)}</p>}
      <SuggestionCard suggestion={best} eyebrow={i18n.say(eyebrow(best, ready))} {...shared}>
        {why?.(best)}
      </SuggestionCard>
      {spares.length > 0 && (
        <>
          <h2 class="section-name" id="spares">
            {i18n.say('answer_spares')}
          </h2>
          <ul class="spares" aria-labelledby="spares">
            {spares.map((spare) => (
              <SpareSuggestion key={spare.offerId} suggestion={spare} {...shared} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The words that tell why the first suggestion is first. */
function eyebrow(best: Suggestion, { home }: ReadySuggestions): MessageKey {
  const { favouriteRank, isNearest, kilometres } = best;
  if (favouriteRank !== null) return 'answer_favourite';
  if (!home) return 'answer_without_home';
  if (!isNearest) return 'answer_first';
  return kilometres !== null && isFar(kilometres) ? 'answer_far' : 'answer_nearest';
}

type LostProps = Pick<ReadySuggestions, 'lost'>;

/** A notice for each favourite that yields to the suggestions that come after it. */
function Lost({ lost }: LostProps) {
  const i18n = useI18n();
  return (
    <>
      {lost.map(({ address }) => (
        <p class="notice" key={address}>
          {i18n.say('favourite_lost', new URL(address).host)}
        </p>
      ))}
    </>
  );
}

function NoAnswer({ equivalents, lost }: Pick<AnswerProps, 'equivalents'> & LostProps) {
  const i18n = useI18n();
  const list = new Intl.ListFormat(i18n.language).format(equivalents);
  return (
    <section class="answer card">
      <Lost lost={lost} />
      <p>{i18n.say('empty_answer')}</p>
      {equivalents.length > 0 && <p>{i18n.say('empty_software', list)}</p>}
      <OutLink class="button" href={chatonsSite}>
        {i18n.say('empty_next')}
      </OutLink>
    </section>
  );
}
