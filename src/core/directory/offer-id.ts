import { foldName } from '../text/fold';
import { longestId } from './limits';
import { shortId } from './short-id';

/** The properties that name an offer within its hoster. */
export type Nameable = {
  name: string;
  software: readonly string[];
  needs: readonly string[];
  address: string;
};

/** The names that an offer may go by, shortest first: each says more than the one before. */
function namesOf({ name, software, needs, address }: Nameable): string[] {
  const folded = foldName(name);
  const withNeed = `${folded}+${[...needs].sort()[0] ?? 'none'}`;
  return [software[0] ?? folded, folded, withNeed, `${withNeed}+${foldName(address)}`];
}

/**
 * The ids of a hoster's offers, in their order: the hoster's id, a slash, and the software id, or
 * the folded name where that is not the offer's alone, with its first need by the alphabet, then
 * with its address as last resort. They are stored with favourites, so they depend on the offers
 * alone and never on their order. One that is too long is cut. Two offers that say the same in everything get the same id.
 */
export function offerIds(hosterId: string, offers: readonly Nameable[]): string[] {
  const names = offers.map(namesOf);
  const bearers = new Map<string, number>();
  for (const name of names.flatMap((mine) => [...new Set(mine)])) {
    bearers.set(name, (bearers.get(name) ?? 0) + 1);
  }
  return names.map((mine) => {
    const alone = mine.find((name) => bearers.get(name) === 1) ?? mine.at(-1);
    return shortId(`${hosterId}/${alone}`, longestId);
  });
}
