import { useEffect, useState } from 'preact/hooks';
import { ignore } from '../../core/ignore';
import type { HosterSheet } from './hoster-sheet';

type Loaded = { HosterSheet: typeof HosterSheet };

/** The sheet of a hoster, which is loaded once the map is on screen; null until it is there. */
export function useSheet(): typeof HosterSheet | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    ignore(import('./hoster-sheet').then(setLoaded), 'fails only while the package is replaced');
  }, []);
  return loaded?.HosterSheet ?? null;
}
