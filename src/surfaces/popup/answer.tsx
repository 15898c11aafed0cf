import type { ComponentChildren } from 'preact';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { shownSuggestions } from '../../core/suggestions/shown-suggestions';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { defaultCountry } from '../../core/suggestions/where-phrases';
import { wholeNumber } from '../../core/text/whole-number';
import type { Thing } from '../../core/thing';
import { eyebrowOf } from '../../ui/eyebrow';
import { useI18n } from '../../ui/i18n-context';
import { SpareSuggestion } from '../../ui/spare-suggestion';
import { RowStar, Star } from '../../ui/star';
import { SuggestionCard } from '../../ui/suggestion-card';
import { relaxedPhrase } from '../../ui/wish-phrases';
import { HomeChip } from './home-chip';
import { LostFavourites } from './lost-favourites';
import { type ViewName, viewOpener } from './views/view-props';

/** The props of `Answer`. */
export type AnswerProps = {
  /** The answer as it is kept. */
  ready: ReadySuggestions;
  /** The answer as it is shown for the moment; it has at least one suggestion. */
  shown: ReadySuggestions;
  /** The day, as days since 1970: equal suggestions take turns by it. */
  day: number;
  /** True where something else stands above the answer: there is room for less then. */
  hasMoreAbove?: boolean;
  /** True if the last star was not kept. */
  hasFailed: boolean;
  toggleFavourite: (suggestion: Suggestion) => void;
  open: (view: ViewName) => void;
  /** The answer to the user's last word on a suggestion, in the place of what said it. */
  lastWord?: ComponentChildren;
  /** The way to the next suggestion; undefined where the user has not just come back. */
  next?: ComponentChildren;
  /** The thing that the page in front shows and lets out; undefined where there is none. */
  thing?: Thing | undefined;
  /** The question for a town, which is shown where none is chosen. */
  children?: ComponentChildren;
};

/** The most spares below the card: with more above it, none of them would be whole in the window. */
const mostSpares = 2;

/** The answer to a need: the best suggestion and spares. */
export function Answer(props: AnswerProps) {
  const { ready, shown, day, hasMoreAbove = false, thing, children } = props;
  const i18n = useI18n();
  const { home, relaxed, lost } = shown;
  const [best, ...spares] = shownSuggestions(shown, day);
  if (!best) return null;
  const isShort = hasMoreAbove || !home || relaxed.length > 0 || lost.length > 0;
  // The button of a document takes the room of the last one.
  const spareCount = isShort ? (thing ? 0 : 1) : mostSpares;
  return (
    <>
      {!ready.home && children}
      <section class="answer">
        <LostFavourites lost={lost} />
        {relaxed.length > 0 && <p class="notice">{relaxedPhrase(relaxed, i18n)}</p>}
        <Best {...props} best={best} />
        <Spares {...props} spares={spares} {...{ spareCount }} />
      </section>
      <p class="status" role="status">
        {props.hasFailed && i18n.say('favourite_failed')}
      </p>
    </>
  );
}

/** The card of the best suggestion, with the town that it is near to and what can be done about it. */
function Best(props: AnswerProps & { best: Suggestion }) {
  const { best, shown, toggleFavourite, open, thing, next, lastWord } = props;
  const i18n = useI18n();
  const { home } = shown;
  return (
    <SuggestionCard
      suggestion={best}
      homeCountry={home?.country ?? defaultCountry}
      eyebrow={i18n.say(eyebrowOf(best, shown))}
      aside={home && <HomeChip home={home} change={() => open('town')} />}
      second={
        thing && (
          <button
            type="button"
            class="small-button"
            {...viewOpener('take-along')}
            onClick={() => open('take-along')}
          >
            {i18n.say(`take_${thing}`)}
          </button>
        )
      }
    >
      {lastWord || (
        <>
          {next}
          <Star suggestion={best} toggle={toggleFavourite} class="link">
            {i18n.say(best.favouriteRank === null ? 'favourite_choose' : 'favourite_chosen')}
          </Star>
          <button type="button" class="link" {...viewOpener('why')} onClick={() => open('why')}>
            {i18n.say('why_open')}
          </button>
        </>
      )}
    </SuggestionCard>
  );
}

type SparesProps = AnswerProps & {
  spares: readonly Suggestion[];
  /** The most spares that there is room for. */
  spareCount: number;
};

/** The spares that there is room for, and the way to all suggestions. */
function Spares({ ready, shown, spares, spareCount, open, toggleFavourite }: SparesProps) {
  const i18n = useI18n();
  const count = wholeNumber(ready.count, i18n.language);
  const roomy = spares.slice(0, spareCount);
  // A list of all is that of the answer as it is kept.
  const isListed = shown === ready && ready.count > roomy.length + 1;
  if (!roomy[0] && !isListed) return null;
  return (
    <>
      <div class="spares-head">
        <h2 class="section-name" id="spares">
          {i18n.say('answer_spares')}
        </h2>
        {isListed && (
          <button type="button" class="link" {...viewOpener('all')} onClick={() => open('all')}>
            {i18n.say('all_open', count)}
          </button>
        )}
      </div>
      <ul class="spares" aria-labelledby="spares">
        {roomy.map((spare) => (
          <SpareSuggestion
            key={spare.offerId}
            suggestion={spare}
            homeCountry={shown.home?.country ?? defaultCountry}
          >
            {/* The list of all has the stars; where there is none, they stand here. */}
            {!isListed && <RowStar suggestion={spare} toggle={toggleFavourite} />}
          </SpareSuggestion>
        ))}
      </ul>
    </>
  );
}
