import { useEffect, useState } from 'preact/hooks';

/** A piece of the popup, loaded as soon as it is wanted; null until then. */
export function useLoaded<Piece>(
  load: () => Promise<Piece>,
  isWanted: boolean,
  initial: Piece | null = null,
): Piece | null {
  const [loaded, setLoaded] = useState(() => initial);
  useEffect(() => {
    if (isWanted && !loaded) load().then((each) => setLoaded(() => each));
  }, [isWanted, loaded, load]);
  return loaded;
}
