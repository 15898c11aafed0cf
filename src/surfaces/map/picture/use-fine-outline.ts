import { useEffect, useState } from 'preact/hooks';
import { ignore } from '../../../core/ignore';
import type { OutlinePaths } from '../../../core/map/outline';

/**
 * The scale, in pixels a unit of the map (280 m in France), from which the coarse outline looks
 * angular.
 */
const closeScale = 0.35;

/**
 * The finer outline, once the map was looked at closely; null while it is not needed or not there
 * yet.
 */
export function useFineOutline(
  scale: number,
  load: () => Promise<OutlinePaths>,
): OutlinePaths | null {
  const [fine, setFine] = useState<OutlinePaths | null>(null);
  const isClose = scale >= closeScale;
  useEffect(() => {
    if (isClose && !fine) ignore(load().then(setFine), 'without it the map is only less pretty');
  }, [isClose, fine, load]);
  return isClose ? fine : null;
}
