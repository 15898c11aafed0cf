import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ignore } from '../core/ignore';
import type { NeedId } from '../core/need';
import { search } from '../core/search/search';
import { type Finding, type SearchNames, searchables } from '../core/search/searchable';
import { useI18n } from './i18n-context';
import { NeedFamilies } from './need-families';
import { NeedFindings } from './need-findings';
import { NeedTiles } from './need-tiles';

/** The props of `NeedChooser`. */
export type NeedChooserProps = {
  choose: (need: NeedId) => void;
  /** The needs that some hoster offers: the others come last, and are said to be for later. */
  offered: ReadonlySet<NeedId>;
  /** Loads the names that are searched beside the needs; called once the user types. */
  loadNames: () => Promise<SearchNames>;
};

/** All needs, to be searched and chosen: those needed most at once, the others by family. */
export function NeedChooser({ choose, offered, loadNames }: NeedChooserProps) {
  const i18n = useI18n();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A touch keyboard would cover what can be chosen.
    if (matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, []);
  const isSearching = query.trim() !== '';
  const names = useNames(isSearching, loadNames);
  const findings = useFindings(query, names ?? noNames, offered);
  const isFound = findings.length > 0;
  // As long as names are on their way, it is too early to say that there is nothing.
  const isNothing = isSearching && !isFound && names !== null;
  return (
    <section class="needs">
      <input
        ref={field}
        type="search"
        value={query}
        aria-label={i18n.say('needs_find')}
        placeholder={i18n.say('needs_examples')}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') firstFinding(currentTarget)?.click();
        }}
      />
      <p class="status" role="status">
        {isNothing && i18n.say('needs_none', query)}
      </p>
      {isFound && <NeedFindings findings={findings} offered={offered} choose={choose} />}
      {!isSearching && <NeedTiles offered={offered} choose={choose} />}
      {!isFound && <NeedFamilies offered={offered} choose={choose} />}
    </section>
  );
}

/** The best finding below the field; null where there is none. */
function firstFinding(field: HTMLElement): HTMLElement | null {
  return field.parentElement?.querySelector<HTMLElement>('.finding') ?? null;
}

const noNames: SearchNames = { services: [], software: [], hosters: [] };

/** The names that are searched beside the needs; null until they were wanted and loaded. */
function useNames(
  areWanted: boolean,
  loadNames: NeedChooserProps['loadNames'],
): SearchNames | null {
  const [names, setNames] = useState<SearchNames | null>(null);
  useEffect(() => {
    if (!areWanted || names) return;
    ignore(loadNames(), 'the needs are found without them').then((loaded) =>
      setNames(loaded ?? noNames),
    );
  }, [areWanted, names, loadNames]);
  return names;
}

function useFindings(
  query: string,
  names: SearchNames,
  offered: ReadonlySet<NeedId>,
): readonly Finding[] {
  const i18n = useI18n();
  const among = useMemo(() => searchables(i18n, names, offered), [i18n, names, offered]);
  return search(query, among);
}
