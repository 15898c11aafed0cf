import { useState } from 'preact/hooks';
import { movePage } from '../../core/extension-pages';
import type { ServiceCard } from '../../core/services/service-card';
import { foldName } from '../../core/text/fold';
import type { Tracker } from '../../core/tracker';
import { Problem, problemOf } from '../../ui/feedback/problem';
import { useI18n } from '../../ui/i18n-context';
import { MissingLink } from '../../ui/tracker/report-link';

/** The props of `GuideList`. */
export type GuideListProps = {
  /** The services that have a guide, by id. */
  cards: ReadonlyMap<string, Pick<ServiceCard, 'name'>>;
  /** True if a guide was asked for that does not exist. */
  isUnknown: boolean;
  /** The ids of services of whose guide something was ticked. */
  begun: readonly string[];
  eraseTicks: () => Promise<void>;
  /** The tracker to which a missing service may be reported; null where the build has none. */
  tracker: Tracker | null;
};

type Entry = { id: string; name: string };

/** The list of all guides, by the name of their services. */
export function GuideList({ cards, isUnknown, begun, eraseTicks, tracker }: GuideListProps) {
  const i18n = useI18n();
  const [query, setQuery] = useState('');
  const { compare } = new Intl.Collator(i18n.language);
  const entries = [...cards]
    .map(([id, { name }]) => ({ id, name }))
    .toSorted((a, b) => compare(a.name, b.name));
  const found = entries.filter(({ name }) => foldName(name).includes(foldName(query)));
  const count = new Intl.NumberFormat(i18n.language).format(found.length);
  return (
    <main class="page">
      <h1 class="title">{i18n.say('moves_title')}</h1>
      {isUnknown && <p class="notice">{i18n.say('moves_unknown')}</p>}
      <p class="subtitle">{i18n.say('moves_lead')}</p>
      <Begun entries={entries.filter(({ id }) => begun.includes(id))} eraseTicks={eraseTicks} />
      <input
        type="search"
        value={query}
        {...problemOf('moves-none', found.length === 0)}
        aria-label={i18n.say('moves_find')}
        placeholder={i18n.say('moves_find')}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {found.length === 0 && <NoGuide query={query} clear={() => setQuery('')} />}
      <p class="status" role="status">
        {found.length > 0 && i18n.say('moves_count', count)}
      </p>
      <Links entries={found} />
      <p>
        <MissingLink tracker={tracker} class="link" />
      </p>
    </main>
  );
}

/** The word that no guide is found, with the way back to all of them. */
function NoGuide({ query, clear }: { query: string; clear: () => void }) {
  const i18n = useI18n();
  return (
    <div class="dead-end">
      <Problem id="moves-none">{i18n.say('moves_none', query)}</Problem>
      <button type="button" class="small-button" onClick={clear}>
        {i18n.say('needs_back')}
      </button>
    </div>
  );
}

function Begun({
  entries,
  eraseTicks,
}: { entries: readonly Entry[] } & Pick<GuideListProps, 'eraseTicks'>) {
  const i18n = useI18n();
  const [isErased, setErased] = useState(false);
  if (entries.length === 0) return null;
  return (
    <section class="card">
      <h2 class="section-title">{i18n.say('moves_begun')}</h2>
      {!isErased && <Links entries={entries} />}
      {/* The button stays: a user who pressed it by keyboard keeps their place. */}
      <button type="button" class="link" onClick={() => eraseTicks().then(() => setErased(true))}>
        {i18n.say('moves_erase')}
      </button>
      <p class="status" role="status">
        {isErased && i18n.say('moves_erased')}
      </p>
    </section>
  );
}

function Links({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul class="guides">
      {entries.map(({ id, name }) => (
        <li key={id}>
          <a class="guide" href={movePage(id)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
