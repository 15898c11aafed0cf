import { useState } from 'preact/hooks';
import { chatonsPage, mapPage, movePage } from '../../core/extension-pages';
import type { Result } from '../../core/result';
import type { Filters } from '../../core/suggestions/filters';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { needWord } from '../../core/text/words';
import type { Home } from '../../core/towns/home';
import { Choice } from '../../ui/choice';
import { HomeQuestion, type HomeQuestionProps } from '../../ui/home-question';
import { defaultCountry } from '../../ui/phrases';
import { SpareSuggestion } from '../../ui/suggestion-card';
import { useWords } from '../../ui/words-context';

export type WelcomeProps = {
  home: Home | null;
  filters: Filters;
  /** Answers to a few needs, as live examples. */
  examples: readonly ReadySuggestions[];
  loadExamples: () => Promise<readonly ReadySuggestions[]>;
  /** Keeps the wishes and has every need answered for them. */
  chooseFilters: (filters: Filters) => Promise<Result<null>>;
  /** Where the icon is: there is no toolbar on a phone. */
  isOnPhone: boolean;
  close: () => void;
} & Pick<HomeQuestionProps, 'findTowns' | 'chooseHome'>;

/** The first page: what this is, two questions, and what it gives at once. All of it can wait. */
export function Welcome({ loadExamples, findTowns, isOnPhone, close, ...props }: WelcomeProps) {
  const words = useWords();
  const [home, setHome] = useState(props.home);
  const [examples, setExamples] = useState(props.examples);
  const chooseHome: typeof props.chooseHome = async (chosen) => {
    const kept = await props.chooseHome(chosen);
    if (kept.ok) {
      setHome(chosen);
      setExamples(await loadExamples());
    }
    return kept;
  };
  const chooseFilters: typeof props.chooseFilters = async (filters) => {
    const kept = await props.chooseFilters(filters);
    if (kept.ok) setExamples(await loadExamples());
    return kept;
  };
  return (
    <main class="page">
      <Introduction />
      <section class="card">
        <h2 class="section-title">{words.say('welcome_town')}</h2>
        <HomeQuestion home={home} findTowns={findTowns} chooseHome={chooseHome} isOpen />
      </section>
      <AccountQuestion filters={props.filters} chooseFilters={chooseFilters} />
      <Examples examples={examples} home={home} />
      <section class="card">
        <h2 class="section-title">{words.say('welcome_pin')}</h2>
        <p>{words.say(isOnPhone ? 'welcome_pin_phone' : 'welcome_pin_text')}</p>
      </section>
      <Onwards isDone={home !== null} close={close} />
    </main>
  );
}

function Introduction() {
  const words = useWords();
  return (
    <header class="introduction">
      <img src="/icons/open-128.png" alt="" width="96" height="96" />
      <div>
        <h1 class="title">{words.say('welcome_title')}</h1>
        <p>{words.say('welcome_lead')}</p>
        <p class="quiet">{words.say('welcome_later')}</p>
      </div>
    </header>
  );
}

type AccountQuestionProps = Pick<WelcomeProps, 'filters' | 'chooseFilters'>;

/** The one wish that most people have. */
function AccountQuestion({ filters: kept, chooseFilters }: AccountQuestionProps) {
  const words = useWords();
  const [isWished, setWished] = useState(kept.noAccount);
  const [told, setTold] = useState('');
  const choose = async (noAccount: boolean) => {
    setWished(noAccount);
    setTold(words.say('home_saving'));
    const answer = await chooseFilters({ ...kept, noAccount }).catch(() => ({ ok: false }));
    setTold(words.say(answer.ok ? 'filters_saved' : 'home_failed'));
  };
  return (
    <section class="card">
      <h2 class="section-title">{words.say('welcome_account')}</h2>
      <Choice isChosen={isWished} choose={choose}>
        {words.say('welcome_account_wish')}
      </Choice>
      <p class="status" role="status">
        {told}
      </p>
    </section>
  );
}

type ExamplesProps = { examples: readonly ReadySuggestions[]; home: Home | null };

function Examples({ examples, home }: ExamplesProps) {
  const words = useWords();
  return (
    <section class="card">
      <h2 class="section-title">
        {words.say(home ? 'welcome_examples' : 'welcome_examples_anywhere')}
      </h2>
      {examples.map(({ need, suggestions: [best] }) =>
        best ? (
          <div class="example" key={need}>
            <h3 class="eyebrow" id={`example-${need}`}>
              {words.say(needWord(need))}
            </h3>
            <ul aria-labelledby={`example-${need}`}>
              <SpareSuggestion suggestion={best} homeCountry={home?.country ?? defaultCountry} />
            </ul>
          </div>
        ) : null,
      )}
    </section>
  );
}

function Onwards({ isDone, close }: { isDone: boolean } & Pick<WelcomeProps, 'close'>) {
  const words = useWords();
  return (
    <footer class="onwards">
      <button type="button" class={isDone ? 'button' : 'small-button'} onClick={close}>
        {words.say(isDone ? 'welcome_done' : 'welcome_skip')}
      </button>
      <p class="links">
        <a href={chatonsPage}>{words.say('chatons_open')}</a>
        <a href={mapPage()}>{words.say('map_title')}</a>
        <a href={movePage()}>{words.say('moves_title')}</a>
      </p>
    </footer>
  );
}
