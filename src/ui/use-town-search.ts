import { useRef, useState } from 'preact/hooks';
import type { Town } from '../core/towns/town';

/** A search of the towns, as far as it has come. */
export type TownSearch = {
  query: string;
  towns: readonly Town[];
  state: 'idle' | 'loading' | 'found' | 'failed';
};

const nothing: TownSearch = { query: '', towns: [], state: 'idle' };

/** Searches the towns as the user types; an answer to earlier letters comes too late. */
export function useTownSearch(findTowns: (query: string) => Promise<readonly Town[]>) {
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState(nothing);
  const latest = useRef('');
  const type = (typed: string) => {
    latest.current = typed;
    setQuery(typed);
    if (!typed.trim()) return setSearch(nothing);
    setSearch((before) => ({ ...before, state: before.state === 'found' ? 'found' : 'loading' }));
    const settle = (found: TownSearch) => {
      if (latest.current === typed) setSearch(found);
    };
    findTowns(typed).then(
      (towns) => settle({ query: typed, towns, state: 'found' }),
      () => settle({ ...nothing, state: 'failed' }),
    );
  };
  return { query, search, type };
}
