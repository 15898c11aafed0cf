import { pickThree } from '../core/picks';
import type { ReadySuggestions } from '../core/ready-suggestions';
import { OutLink } from './out-link';
import { SpareSuggestion, SuggestionCard } from './suggestion-card';
import { useWords } from './words-context';

/** The collective's home page: no deeper address is known for sure. */
const chatonsSite = 'https://www.chatons.org/';

/** Where most hosters are: its name goes without saying until somebody says where they live. */
const defaultCountry = 'FR';

type AnswerProps = {
  ready: ReadySuggestions;
  /** Names of libre software to look for where nobody offers any. */
  equivalents: readonly string[];
};

/** The answer to a need: the best suggestion and two spares, or an honest sentence with a next step. */
export function Answer({ ready, equivalents }: AnswerProps) {
  const words = useWords();
  const [best, ...spares] = pickThree(ready.suggestions);
  const homeCountry = ready.home?.country ?? defaultCountry;
  if (!best) return <NoAnswer equivalents={equivalents} />;
  return (
    <section class="answer">
      <p class="eyebrow">{words.say(ready.home ? 'answer_nearest' : 'answer_without_home')}</p>
      <SuggestionCard suggestion={best} homeCountry={homeCountry} />
      {spares.length > 0 && (
        <>
          <p class="eyebrow" id="spares">
            {words.say('answer_spares')}
          </p>
          <ul class="spares" aria-labelledby="spares">
            {spares.map((spare) => (
              <SpareSuggestion key={spare.offerId} suggestion={spare} homeCountry={homeCountry} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function NoAnswer({ equivalents }: Pick<AnswerProps, 'equivalents'>) {
  const words = useWords();
  const list = new Intl.ListFormat(words.language).format(equivalents);
  return (
    <section class="answer card">
      <p>{words.say('empty_answer')}</p>
      {equivalents.length > 0 && <p>{words.say('empty_software', list)}</p>}
      <OutLink class="button" href={chatonsSite}>
        {words.say('empty_next')}
      </OutLink>
    </section>
  );
}
