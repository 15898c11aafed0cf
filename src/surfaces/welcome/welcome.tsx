import { useState } from 'preact/hooks';
import { chatonsPage, mapPage, movePage } from '../../core/extension-pages';
import { useI18n } from '../../ui/i18n-context';
import { SuiteLinks } from '../../ui/suite-links';
import { ExamplesSection, type ExamplesSectionProps } from './examples-section';
import { FindOnPhone, type FindOnPhoneProps } from './find-on-phone';
import { FreshnessQuestion, type FreshnessQuestionProps } from './freshness-question';
import { Pin, type PinProps } from './pin';
import { TownQuestion, type TownQuestionProps } from './town-question';

/** The props of `Welcome`. */
export type WelcomeProps = {
  loadExamples: () => Promise<ExamplesSectionProps['examples']>;
  /** True on a phone, where there is no toolbar: the page says where the icon is. */
  isOnPhone: boolean;
  close: () => void;
  /** The question whether the directory shall be kept up to date; null where there is nothing to ask. */
  question: FreshnessQuestionProps['question'] | null;
} & Pick<FreshnessQuestionProps, 'answerRefresh'> &
  FindOnPhoneProps &
  PinProps &
  TownQuestionProps &
  ExamplesSectionProps;

/**
 * The first page: what Chatière is, two questions, and what it gives at once. All of it can wait.
 */
export function Welcome({ loadExamples, findTowns, isOnPhone, close, ...props }: WelcomeProps) {
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
      <TownQuestion home={home} findTowns={findTowns} chooseHome={chooseHome} />
      <ExamplesSection {...{ examples, home, chooseFilters }} filters={props.filters} />
      {isOnPhone ? <FindOnPhone {...props} /> : <Pin findPinned={props.findPinned} />}
      {props.question && <FreshnessQuestion {...props} question={props.question} />}
      <Association />
      <Onwards isDone={home !== null} close={close} />
    </main>
  );
}

function Introduction({ asksThree }: { asksThree: boolean }) {
  const i18n = useI18n();
  return (
    <header class="introduction">
      <img class="introduction-cat" src="/icons/open-128.png" alt="" />
      <h1 class="title">{i18n.say('welcome_title')}</h1>
      <div class="introduction-text">
        <p>{i18n.say('welcome_lead')}</p>
        <p class="quiet">{i18n.say(asksThree ? 'welcome_later_three' : 'welcome_later')}</p>
      </div>
    </header>
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
      <button type="button" class="button" onClick={close}>
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
