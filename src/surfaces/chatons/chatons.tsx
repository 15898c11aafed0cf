import { useI18n } from '../../ui/i18n-context';
import { OutLink } from '../../ui/out-link';
import { charterFacts, type Fact, members, whatToExpect } from './facts';

const sources = new Set(
  [members, ...charterFacts, ...whatToExpect].flatMap((fact) => fact.sources),
);

/** The page that says in plain words what a chaton is. */
export function Chatons() {
  const i18n = useI18n();
  return (
    <main class="page">
      <img class="logo" src="/icons/open-128.png" alt="" width="96" height="96" />
      <h1 class="title">{i18n.say('chatons_title')}</h1>
      <p>{i18n.say(members.word)}</p>
      <p class="notice">{i18n.say('chatons_amap')}</p>
      <section class="card" aria-labelledby="charter">
        <h2 id="charter" class="section-title">
          {i18n.say('chatons_charter')}
        </h2>
        <Facts facts={charterFacts} />
      </section>
      <section class="card" aria-labelledby="expect">
        <h2 id="expect" class="section-title">
          {i18n.say('chatons_expect')}
        </h2>
        <Facts facts={whatToExpect} />
      </section>
      <p>{i18n.say('chatons_own_words')}</p>
      <p class="quiet">{i18n.say('chatons_sources', [...sources].join(', '))}</p>
      <OutLink class="button" href="https://www.chatons.org/">
        {i18n.say('chatons_site')}
      </OutLink>
    </main>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  const i18n = useI18n();
  return (
    <ul class="facts-list">
      {facts.map(({ word }) => (
        <li key={word}>{i18n.say(word)}</li>
      ))}
    </ul>
  );
}
