import { useState } from 'preact/hooks';
import type { Home } from '../../core/home';
import type { NeedId } from '../../core/need';
import type { ReadySuggestions } from '../../core/ready-suggestions';
import { needWord } from '../../core/words';
import { HomeQuestion, type HomeQuestionProps } from '../../ui/home-question';
import { SpareSuggestion } from '../../ui/suggestion-card';
import { useWords } from '../../ui/words-context';

export type WelcomeProps = {
  home: Home | null;
  /** What to show at first; none before a home is known. */
  examples: readonly ReadySuggestions[];
  /** Answers to a few needs, as live examples. */
  loadExamples: () => Promise<readonly ReadySuggestions[]>;
} & Pick<HomeQuestionProps, 'findTowns' | 'chooseHome'>;

/** The first page: what this is, one question, and what it gives at once. */
export function Welcome({ loadExamples, findTowns, ...props }: WelcomeProps) {
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
  return (
    <main class="page">
      <img class="logo" src="/icons/open-128.png" alt="" width="96" height="96" />
      <h1 class="title">{words.say('welcome_title')}</h1>
      <p>{words.say('welcome_lead')}</p>
      <section class="card">
        <h2 class="section-title">{words.say('welcome_town')}</h2>
        <HomeQuestion home={home} findTowns={findTowns} chooseHome={chooseHome} isOpen />
        <p class="quiet">{words.say('welcome_later')}</p>
      </section>
      {examples.length > 0 && <Examples examples={examples} />}
      <section class="card">
        <h2 class="section-title">{words.say('welcome_pin')}</h2>
        <p>{words.say('welcome_pin_text')}</p>
      </section>
    </main>
  );
}

function Examples({ examples }: { examples: readonly ReadySuggestions[] }) {
  const words = useWords();
  return (
    <section class="card">
      <h2 class="section-title">{words.say('welcome_examples')}</h2>
      {examples.map(({ need, home, suggestions: [best] }) => (
        <Example key={need} need={need} country={home?.country ?? ''} best={best} />
      ))}
    </section>
  );
}

type ExampleProps = {
  need: NeedId;
  country: string;
  best: ReadySuggestions['suggestions'][number] | undefined;
};

function Example({ need, country, best }: ExampleProps) {
  const words = useWords();
  if (!best) return null;
  return (
    <>
      <p class="eyebrow">{words.say(needWord(need))}</p>
      <ul class="spares">
        <SpareSuggestion suggestion={best} homeCountry={country} />
      </ul>
    </>
  );
}
