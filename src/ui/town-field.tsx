import { useEffect, useRef, useState } from 'preact/hooks';
import { countryPhrase } from '../core/suggestions/where-phrases';
import type { Town } from '../core/towns/town';
import { Problem, problemOf } from './feedback/problem';
import { useI18n } from './i18n-context';
import { type TownSearch, useTownSearch } from './use-town-search';

type TownFieldProps = {
  /** Finds towns; the first call loads them. */
  findTowns: (query: string) => Promise<readonly Town[]>;
  /** The user's country: the towns of others are shown with their own country's name. */
  country: string;
  choose: (town: Town) => void;
  /** True to show the label within the field, where a heading asks already. */
  isAsked?: boolean;
};

/** The id of the field, of which a page has one: its parts name each other by it. */
const id = 'town';
const wrongId = 'town-wrong';

/** A field for a town by name or postcode: the combobox pattern of WAI-ARIA, list below. */
export function TownField({ findTowns, country, choose, isAsked = false }: TownFieldProps) {
  const i18n = useI18n();
  const { query, search, type } = useTownSearch(findTowns);
  const { towns } = search;
  const wrong = wordOfProblem(search);
  const clear = () => type('');
  const pick = (town: Town) => {
    clear();
    choose(town);
  };
  const { current, goToFirst, press } = useActiveLine(search, query, { pick, clear });
  return (
    <div class="town-field">
      <label for={`${id}-input`} class={isAsked ? 'unseen' : undefined}>
        {i18n.say('town_label')}
      </label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={isAsked ? i18n.say('town_label') : undefined}
        aria-autocomplete="list"
        aria-expanded={towns.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={towns.length > 0 ? `${id}-${current}` : undefined}
        {...problemOf(wrongId, !!wrong)}
        value={query}
        onInput={(event) => {
          goToFirst();
          type(event.currentTarget.value);
        }}
        onKeyDown={press}
      />
      <TownList {...{ towns, country, pick }} active={current} />
      <TownStatus search={search} wrong={wrong} />
    </div>
  );
}

type Acts = { pick: (town: Town) => void; clear: () => void };

/** The line of the list that Enter takes, and the keys that move it. */
function useActiveLine({ towns, query: listed }: TownSearch, query: string, { pick, clear }: Acts) {
  const [active, setActive] = useState(0);
  // Enter may come before the towns of what was typed last: never take one of an earlier list.
  const [isHasty, setHasty] = useState(false);
  const isListed = listed === query;
  const last = towns.length - 1;
  // A shorter list may have arrived under the active line.
  const current = Math.max(0, Math.min(active, last));
  const goToFirst = () => {
    setActive(0);
    setHasty(false);
  };
  const take = () => {
    const town = towns[current];
    setHasty(!isListed);
    if (town && isListed) pick(town);
  };
  useEffect(() => {
    if (isHasty && isListed) take();
  }, [isHasty, isListed]);
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => setActive(current < last ? current + 1 : 0),
      ArrowUp: () => setActive(current > 0 ? current - 1 : Math.max(0, last)),
      Enter: take,
      Escape: clear,
    };
    const move = moves[event.key];
    if (!move || (event.key === 'Escape' && !query)) return;
    event.preventDefault();
    move();
  };
  return { current, goToFirst, press };
}

type TownStatusProps = { search: TownSearch; wrong: ReturnType<typeof wordOfProblem> };

function TownStatus({ search: { state, towns }, wrong }: TownStatusProps) {
  const i18n = useI18n();
  const count = towns.length;
  return (
    <>
      {wrong && <Problem id={wrongId}>{i18n.say(wrong)}</Problem>}
      {/* Who sees the list need not be told that it is there. */}
      <p class={count ? 'unseen' : 'status'} role="status">
        {state === 'loading'
          ? i18n.say('town_loading')
          : count > 0 && i18n.say('town_found', String(count))}
      </p>
    </>
  );
}

/** The word for what stands between the user and a town; nothing where nothing does. */
function wordOfProblem({ state, towns, query }: TownSearch) {
  if (state === 'failed') return 'town_failed';
  return state === 'found' && !towns.length && query && 'town_none';
}

type TownListProps = {
  towns: readonly Town[];
  country: string;
  active: number;
  pick: (town: Town) => void;
};

function TownList({ towns, country, active, pick }: TownListProps) {
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
      aria-label={useI18n().say('town_label')}
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
  const i18n = useI18n();
  const { name, adminName, postcodes, kind, partOf, country } = town;
  const details = [
    // The département of Paris is Paris: once is enough.
    adminName !== name && adminName,
    postcodes[0]?.split('~')[0],
    country !== homeCountry && countryPhrase(country, i18n),
    kind === 'former' && i18n.say('town_former', partOf ?? ''),
  ];
  return (
    <>
      {name} <span class="quiet">{details.filter(Boolean).join(', ')}</span>
    </>
  );
}
