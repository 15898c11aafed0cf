import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Town } from '../core/town';
import { countryPhrase } from './phrases';
import { useWords } from './words-context';

type TownFieldProps = {
  /** Loads the towns on the first call. */
  findTowns: (query: string) => Promise<readonly Town[]>;
  /** The user's: towns of others are shown with theirs. */
  country: string;
  choose: (town: Town) => void;
};

type Search = {
  query: string;
  towns: readonly Town[];
  state: 'idle' | 'loading' | 'found' | 'failed';
};

const nothing: Search = { query: '', towns: [], state: 'idle' };

/** A town by name or postcode: the combobox pattern of WAI-ARIA, list below. */
export function TownField({ findTowns, country, choose }: TownFieldProps) {
  const words = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<Search>(nothing);
  const [active, setActive] = useState(0);
  const latest = useRef('');
  const { towns } = search;
  // A shorter list may have arrived under the active line.
  const current = Math.max(0, Math.min(active, towns.length - 1));

  const type = (typed: string) => {
    latest.current = typed;
    setQuery(typed);
    setActive(0);
    if (!typed.trim()) return setSearch(nothing);
    setSearch((before) => ({ ...before, state: before.state === 'found' ? 'found' : 'loading' }));
    findTowns(typed).then(
      (found) => {
        if (latest.current === typed) setSearch({ query: typed, towns: found, state: 'found' });
      },
      () => {
        if (latest.current === typed) setSearch({ ...nothing, state: 'failed' });
      },
    );
  };

  const pick = (town: Town | undefined) => {
    if (!town) return;
    latest.current = '';
    setQuery('');
    setSearch(nothing);
    choose(town);
  };

  const press = (event: KeyboardEvent) => {
    const last = towns.length - 1;
    const moves: Record<string, () => void> = {
      ArrowDown: () => setActive(current < last ? current + 1 : 0),
      ArrowUp: () => setActive(current > 0 ? current - 1 : Math.max(0, last)),
      Enter: () => pick(towns[current]),
      Escape: () => type(''),
    };
    const move = moves[event.key];
    if (!move || (event.key === 'Escape' && !query)) return;
    event.preventDefault();
    move();
  };

  return (
    <div class="town-field">
      <label for={`${id}-input`}>{words.say('town_label')}</label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={towns.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={towns.length > 0 ? `${id}-${current}` : undefined}
        value={query}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      <TownList {...{ id, towns, country, pick }} active={current} />
      <p class="status" role="status">
        {statusOf(search, words)}
      </p>
    </div>
  );
}

function statusOf({ state, towns, query }: Search, words: ReturnType<typeof useWords>): string {
  if (state === 'loading') return words.say('town_loading');
  if (state === 'failed') return words.say('town_failed');
  if (state === 'found' && towns.length === 0 && query) return words.say('town_none');
  return towns.length > 0 ? words.say('town_found', String(towns.length)) : '';
}

type TownListProps = {
  id: string;
  towns: readonly Town[];
  country: string;
  active: number;
  pick: (town: Town) => void;
};

function TownList({ id, towns, country, active, pick }: TownListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      class="town-list"
      hidden={towns.length === 0}
      aria-label={useWords().say('town_label')}
    >
      {towns.map((town, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the combobox
        // biome-ignore lint/a11y/useFocusableInteractive: the combobox names the active option
        <div
          id={`${id}-${index}`}
          key={`${town.country}:${town.code}:${town.name}`}
          role="option"
          aria-selected={index === active}
          class="town-option"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => pick(town)}
        >
          <TownName town={town} homeCountry={country} />
        </div>
      ))}
    </div>
  );
}

function TownName({ town, homeCountry }: { town: Town; homeCountry: string }) {
  const words = useWords();
  const { name, adminName, postcodes, kind, partOf, country } = town;
  const details = [
    // The département of Paris is Paris: once is enough.
    adminName !== name && adminName,
    postcodes[0]?.split('~')[0],
    country !== homeCountry && countryPhrase(country, words),
    kind === 'former' && words.say('town_former', partOf ?? ''),
  ];
  return (
    <>
      {name} <span class="quiet">{details.filter(Boolean).join(', ')}</span>
    </>
  );
}
