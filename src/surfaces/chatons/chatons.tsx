import { OutLink } from '../../ui/out-link';
import { useWords } from '../../ui/words-context';
import { charterFacts, type Fact, members, whatToExpect } from './facts';

const sources = new Set(
  [members, ...charterFacts, ...whatToExpect].flatMap((fact) => fact.sources),
);

/** What a chaton is, in plain words. */
export function Chatons() {
  const words = useWords();
  return (
    <main class="page">
      <img class="logo" src="/icons/open-128.png" alt="" width="96" height="96" />
      <h1 class="title">{words.say('chatons_title')}</h1>
      <p>{words.say(members.word)}</p>
      <p class="notice">{words.say('chatons_amap')}</p>
      <section class="card" aria-labelledby="charter">
        <h2 id="charter" class="section-title">
          {words.say('chatons_charter')}
        </h2>
        <Facts facts={charterFacts} />
      </section>
      <section class="card" aria-labelledby="expect">
        <h2 id="expect" class="section-title">
          {words.say('chatons_expect')}
        </h2>
        <Facts facts={whatToExpect} />
      </section>
      <p>{words.say('chatons_own_words')}</p>
      <p class="quiet">{words.say('chatons_sources', [...sources].join(', '))}</p>
      <OutLink class="button" href="https://www.chatons.org/">
        {words.say('chatons_site')}
      </OutLink>
    </main>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  const words = useWords();
  return (
    <ul class="facts-list">
      {facts.map(({ word }) => (
        <li key={word}>{words.say(word)}</li>
      ))}
    </ul>
  );
}
