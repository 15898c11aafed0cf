import { useState } from 'preact/hooks';
import { chatonsPage, mapPage, movePage } from '../../core/extension-pages';
import { failureOf, type Result } from '../../core/result';
import type { Filters } from '../../core/suggestions/filters';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { defaultCountry } from '../../core/suggestions/where-phrases';
import { needMessage } from '../../core/text/i18n';
import type { Home } from '../../core/towns/home';
import { Choice } from '../../ui/choice';
import { Problem } from '../../ui/feedback/problem';
import { HomeQuestion, type HomeQuestionProps } from '../../ui/home-question';
import { useI18n } from '../../ui/i18n-context';
import { SecondWay } from '../../ui/second-way';
import { SpareSuggestion } from '../../ui/spare-suggestion';
import { SuiteLinks } from '../../ui/suite-links';
import { FreshnessQuestion, type FreshnessQuestionProps } from './freshness-question';

/** The props of `Welcome`. */
export type WelcomeProps = {
  home: Home | null;
  filters: Filters;
  /** The answers to a few needs, as live examples. */
  examples: readonly ReadySuggestions[];
  loadExamples: () => Promise<readonly ReadySuggestions[]>;
  /** Keeps the wishes and has every need answered for them. */
  chooseFilters: (filters: Filters) => Promise<Result<null>>;
  /** True on a phone, where there is no toolbar: the page says where the icon is. */
  isOnPhone: boolean;
  close: () => void;
  /** The question whether the directory shall be kept up to date; null where there is nothing to ask. */
  question: FreshnessQuestionProps['question'] | null;
} & Pick<FreshnessQuestionProps, 'answerRefresh'> &
  Pick<HomeQuestionProps, 'findTowns' | 'chooseHome'>;

/**
 * The first page: what Chatière is, two questions, and what it gives at once. All of it can wait.
 */
export function Welcome({ loadExamples, findTowns, isOnPhone, close, ...props }: WelcomeProps) {
  const i18n = useI18n();
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
      <Introduction asksThree={props.question !== null} />
      <section class="card">
        <h2 class="section-title">{i18n.say('welcome_town')}</h2>
        <HomeQuestion home={home} findTowns={findTowns} chooseHome={chooseHome} />
      </section>
      <AccountQuestion filters={props.filters} chooseFilters={chooseFilters} />
      {props.question && <FreshnessQuestion {...props} question={props.question} />}
      <Examples examples={examples} home={home} />
      <section class="card">
        <h2 class="section-title">{i18n.say('welcome_pin')}</h2>
        <p>{i18n.say(isOnPhone ? 'welcome_pin_phone' : 'welcome_pin_text')}</p>
      </section>
      <Association />
      <Onwards isDone={home !== null} close={close} />
    </main>
  );
}

function Introduction({ asksThree }: { asksThree: boolean }) {
  const i18n = useI18n();
  return (
    <header class="introduction">
      <img src="/icons/open-128.png" alt="" width="96" height="96" />
      <div>
        <h1 class="title">{i18n.say('welcome_title')}</h1>
        <p>{i18n.say('welcome_lead')}</p>
        <p class="quiet">{i18n.say(asksThree ? 'welcome_later_three' : 'welcome_later')}</p>
      </div>
    </header>
  );
}

type AccountQuestionProps = Pick<WelcomeProps, 'filters' | 'chooseFilters'>;

/** The question for the one wish that most people have. */
function AccountQuestion({ filters: kept, chooseFilters }: AccountQuestionProps) {
  const i18n = useI18n();
  const [isWished, setWished] = useState(kept.noAccount);
  const [told, setTold] = useState<'home_saving' | 'filters_saved' | 'home_failed' | null>(null);
  const choose = async (noAccount: boolean) => {
    setWished(noAccount);
    setTold('home_saving');
    const answer = await chooseFilters({ ...kept, noAccount }).catch(failureOf);
    setTold(answer.ok ? 'filters_saved' : 'home_failed');
  };
  return (
    <section class="card">
      <h2 class="section-title">{i18n.say('welcome_account')}</h2>
      <Choice isChosen={isWished} choose={choose}>
        {i18n.say('welcome_account_wish')}
      </Choice>
      {told === 'home_failed' && <Problem>{i18n.say(told)}</Problem>}
      <p class="status" role="status">
        {told && told !== 'home_failed' && i18n.say(told)}
      </p>
    </section>
  );
}

type ExamplesProps = { examples: readonly ReadySuggestions[]; home: Home | null };

function Examples({ examples, home }: ExamplesProps) {
  const i18n = useI18n();
  return (
    <section class="card">
      <h2 class="section-title">
        {i18n.say(home ? 'welcome_examples' : 'welcome_examples_anywhere')}
      </h2>
      {examples.map(({ need, suggestions: [best] }) =>
        best ? (
          <div class="example" key={need}>
            <h3 class="eyebrow" id={`example-${need}`}>
              {i18n.say(needMessage(need))}
            </h3>
            <ul aria-labelledby={`example-${need}`}>
              <SpareSuggestion suggestion={best} homeCountry={home?.country ?? defaultCountry}>
                <SecondWay landing={best.landing} hosterName={best.hosterName} />
              </SpareSuggestion>
            </ul>
          </div>
        ) : null,
      )}
    </section>
  );
}

/** The ways to leave a suite altogether: what an association comes for. */
function Association() {
  const i18n = useI18n();
  return (
    <section class="card">
      <h2 class="section-title">{i18n.say('welcome_association')}</h2>
      <p>{i18n.say('welcome_association_text')}</p>
      <p class="links">
        <SuiteLinks />
      </p>
    </section>
  );
}

function Onwards({ isDone, close }: { isDone: boolean } & Pick<WelcomeProps, 'close'>) {
  const i18n = useI18n();
  return (
    <footer class="onwards">
      <button type="button" class={isDone ? 'button' : 'small-button'} onClick={close}>
        {i18n.say(isDone ? 'welcome_done' : 'welcome_skip')}
      </button>
      <p class="links">
        <a href={chatonsPage}>{i18n.say('chatons_open')}</a>
        <a href={mapPage()}>{i18n.say('map_title')}</a>
        <a href={movePage()}>{i18n.say('moves_title')}</a>
      </p>
    </footer>
  );
}
