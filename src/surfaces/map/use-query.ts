import { useEffect, useState } from 'preact/hooks';
import { type MapQuery, writeMapQuery } from '../../core/map-query';

export type AddressProps = {
  /** What the page's address says now. */
  readQuery: () => MapQuery;
  /** Makes this query string the page's; a step can be gone back. */
  keepAddress: (address: string, isStep: boolean) => void;
};

/** What is shown, kept in the page's address: opened again, or gone back to, it shows the same. */
export function useQuery({ readQuery, keepAddress }: AddressProps) {
  const [query, setQuery] = useState(readQuery);
  useEffect(() => {
    const reread = () => setQuery(readQuery());
    addEventListener('popstate', reread);
    return () => removeEventListener('popstate', reread);
  }, [readQuery]);
  const change = (changed: Partial<MapQuery>) => {
    const wanted = { ...query, ...changed };
    keepAddress(writeMapQuery(wanted), wanted.hoster !== query.hoster);
    setQuery(wanted);
  };
  return { query, change };
}
