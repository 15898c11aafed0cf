import type { Hoster } from '../directory/hoster';
import type { NeedId } from '../need';
import type { HomePlace } from './candidate';
import { noFilters } from './filters';
import { type Ranked, startRanking, type Wanted } from './ranking';

/**
 * Ranks the offers for a need, best first. The order is total and does not depend on the order of
 * the input: see `compareCandidates`. Without a home the order is the same without kilometres.
 */
export function suggest(
  need: NeedId,
  hosters: readonly Hoster[],
  home: HomePlace | null,
  wishes: Partial<Omit<Wanted, 'home'>> = {},
): Ranked {
  const ranking = startRanking({ filters: noFilters, favourites: [], ...wishes, home }, [need]);
  for (const hoster of hosters) ranking.add(hoster);
  return ranking.answer(need);
}
