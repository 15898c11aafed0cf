import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { shownSuggestions } from '../../core/suggestions/shown-suggestions';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { defaultCountry } from '../../core/suggestions/where-phrases';
import { eyebrowOf } from '../../ui/eyebrow';
import { useI18n } from '../../ui/i18n-context';
import { SpareSuggestion } from '../../ui/spare-suggestion';
import { Star } from '../../ui/star';
import { SuggestionCard } from '../../ui/suggestion-card';
import { relaxedPhrase } from '../../ui/wish-phrases';
import { HomeChip } from './home-chip';
import { LostFavourites } from './lost-favourites';
import { NoAnswer } from './no-answer';
import { type ViewName, viewOpener } from './view-props';

type AnswerProps = {
  ready: ReadySuggestions;
  /** Names of libre software to look for where no hoster offers any. */
  equivalents: readonly string[];
  /** The day, as days since 1970: equal suggestions take turns by it. */
  day: number;
  /** The most spares that there is room for. */
  spareCount: number;
  /** True if all suggestions can be listed. */
  canListAll: boolean;
  toggleFavourite: (suggestion: Suggestion) => void;
  open: (view: ViewName) => void;
};

/** The answer to a need: the best suggestion and spares, or an honest sentence and a next step. */
export function Answer(props: AnswerProps) {
  const { ready, equivalents, day, toggleFavourite, open } = props;
  const i18n = useI18n();
  const { home, relaxed } = ready;
  const homeCountry = home?.country ?? defaultCountry;
  const [best, ...spares] = shownSuggestions(ready, day);
  if (!best) return <NoAnswer ready={ready} equivalents={equivalents} />;
  const isFavourite = best.favouriteRank !== null;
  return (
    <section class="answer">
      <LostFavourites lost={ready.lost} />
      {relaxed.length > 0 && <p class="notice">{relaxedPhrase(relaxed, i18n)}</p>}
      <SuggestionCard
        suggestion={best}
        homeCountry={homeCountry}
        eyebrow={i18n.say(eyebrowOf(best, ready))}
        aside={home && <HomeChip home={home} change={() => open('town')} />}
      >
        <Star suggestion={best} toggle={toggleFavourite} class="link">
          {i18n.say(isFavourite ? 'favourite_chosen' : 'favourite_choose')}
        </Star>
        <button type="button" class="link" {...viewOpener('why')} onClick={() => open('why')}>
          {i18n.say('why_open')}
        </button>
      </SuggestionCard>
      <Spares {...props} spares={spares} homeCountry={homeCountry} />
    </section>
  );
}

type SparesProps = AnswerProps & { spares: readonly Suggestion[]; homeCountry: string };

/** The spares that there is room for, and the way to all suggestions. */
function Spares({ ready, spares, spareCount, homeCountry, open, ...props }: SparesProps) {
  const i18n = useI18n();
  if (spares.length === 0) return null;
  const count = new Intl.NumberFormat(i18n.language).format(ready.count);
  const shown = spares.slice(0, spareCount);
  const isListed = props.canListAll && ready.count > shown.length + 1;
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
        {shown.map((spare) => (
          <SpareSuggestion
            key={spare.offerId}
            suggestion={spare}
            homeCountry={homeCountry}
            // The list of all has the stars; where there is none, they stand here.
            {...(!isListed && { toggleFavourite: props.toggleFavourite })}
          />
        ))}
      </ul>
    </>
  );
}
