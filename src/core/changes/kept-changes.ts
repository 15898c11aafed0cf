import { addressKey } from '../address-key';
import type { Hoster } from '../directory/hoster';
import { eachInSteps, type Steps } from '../time/steps';
import { type Change, type Changes, homeKey, isOfFavourite, mostChanges } from './change';
import { type Chosen, isClosedToNew } from './find-changes';
import { findFavourites } from './find-favourites';

/**
 * Finds, in short steps, the changes to keep once a directory was replaced by this one: those found now, and those
 * of before that the user has not been told and that are still true.
 */
export function* withFoundInSteps(
  kept: Changes,
  found: readonly Change[],
  after: readonly Hoster[],
  chosen: Chosen,
): Steps<Changes> {
  const keys = new Set(found.map(changeKey));
  const unsaid = shownChanges(kept, chosen).filter((change) => !keys.has(changeKey(change)));
  const now = yield* findFavourites(unsaid.filter(isOfFavourite), after);
  const ids = new Set<string>();
  yield* eachInSteps(after, ({ id }) => {
    ids.add(id);
  });
  const isStillTrue = (change: Change): boolean => {
    if (!isOfFavourite(change)) return ids.has(change.hosterId);
    const offer = now(change)?.offer;
    return change.kind === 'favourite-left' ? !offer : offer !== undefined && isClosedToNew(offer);
  };
  const all = [...found, ...unsaid.filter(isStillTrue)];
  const placed = all.filter((change) => !isOfFavourite(change));
  return {
    seenFrom: homeKey(chosen.home),
    list: [...all.filter(isOfFavourite), ...placed].slice(0, mostChanges),
  };
}

/**
 * The kept changes that still mean something to the user: of favourites that they still have, and, where
 * their home is the same, of places.
 */
export function shownChanges({ seenFrom, list }: Changes, { home, favourites }: Chosen): Change[] {
  const isSameHome = home !== null && seenFrom === homeKey(home);
  return list.filter((change) => {
    if (!isOfFavourite(change)) return isSameHome;
    return favourites.some(
      ({ need, address }) =>
        need === change.need && addressKey(address) === addressKey(change.address),
    );
  });
}

/** The key of what a change is about: of a favourite there is one change at a time. */
function changeKey(change: Change): string {
  if (isOfFavourite(change)) return `favourite ${change.need} ${addressKey(change.address)}`;
  return `${change.kind} ${change.kind === 'nearer' ? change.need : change.hosterId}`;
}
