import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapPosition } from '../../core/map/position';
import { type MapQuery, writeMapQuery } from '../../core/map/query';

/** The props by which the map reads and keeps the page's address. */
export type AddressProps = {
  /** The query that the page's address says now. */
  readQuery: () => MapQuery;
  /** Makes this query string the page's; from a step the user can go back. */
  keepAddress: (address: string, isStep: boolean) => void;
};

/** The milliseconds without a move of the map after which the address tells where it is. */
const viewRest = 250;

/**
 * The query of the map, kept in the page's address: opened again, or gone back to, it is the same.
 */
export function useQuery({ readQuery, keepAddress }: AddressProps) {
  const [query, setQuery] = useState(readQuery);
  // Ahead of what is drawn: nothing is drawn afresh because the map was moved.
  const latest = useRef(query);
  const [opening, reopen] = useState({ at: query.at });
  const [rest] = useState(newRest);
  const keep = (isStep: boolean) => {
    rest.end();
    keepAddress(writeMapQuery(latest.current), isStep);
  };
  useEffect(() => {
    const reread = () => {
      rest.end();
      latest.current = readQuery();
      setQuery(latest.current);
      reopen({ at: latest.current.at });
    };
    addEventListener('popstate', reread);
    return () => removeEventListener('popstate', reread);
  }, [readQuery, rest]);
  return {
    query,
    change: (changed: Partial<Omit<MapQuery, 'at'>>) => {
      // The step back leads to where the map was.
      if (rest.isOn()) keep(false);
      const { hoster, at } = latest.current;
      latest.current = { ...latest.current, ...changed, at };
      keep(latest.current.hoster !== hoster);
      setQuery(latest.current);
    },
    /** The position where the map shall look: another object whenever the address says so anew. */
    opening,
    /** Hears that the map was moved to this position. */
    keepView: (at: MapPosition) => {
      latest.current = { ...latest.current, at };
      rest.begin(() => keep(false));
    },
  };
}

/** A wait for the map to rest; `end` ends it without what it was for. */
function newRest() {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(pending);
    pending = undefined;
  };
  return {
    isOn: () => pending !== undefined,
    begin: (then: () => void) => {
      end();
      pending = setTimeout(then, viewRest);
    },
    end,
  };
}

/** The position where the map shall look: another object whenever the address says so anew. */
export type Opening = ReturnType<typeof useQuery>['opening'];
