import { useRef, useState } from 'preact/hooks';
import { failureOf, success } from '../core/result';
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
  const type = async (typed: string): Promise<void> => {
    latest.current = typed;
    setQuery(typed);
    if (!typed.trim()) return setSearch(nothing);
    setSearch((before) => ({ ...before, state: before.state === 'found' ? 'found' : 'loading' }));
    const found = await findTowns(typed).then(success, failureOf);
    if (latest.current !== typed) return;
    setSearch(
      found.ok
        ? { query: typed, towns: found.value, state: 'found' }
        : { ...nothing, state: 'failed' },
    );
  };
  return { query, search, type };
}
