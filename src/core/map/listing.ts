import { compareIds } from '../compare-ids';
import type { Hoster, Offer } from '../directory/hoster';
import type { Point } from '../geo/distance';
import { toMap } from '../geo/mercator';
import { conditionOf } from '../offers/condition';
import { seenFrom, wishedOfOffer } from '../suggestions/candidate';
import { compareNullLast } from '../suggestions/offer-order';
import { judgeBy, type Wished } from '../suggestions/wishes';
import type { Home } from '../towns/home';
import type { Placed } from './groups';
import type { ListOrder, MapQuery } from './query';

/** A hoster that is shown, on the map and in the list. */
export type ListedHoster = {
  hoster: Hoster;
  /** The distance from the home; null without a home or a known town. */
  kilometres: number | null;
  isSameCommune: boolean;
  /** The offers that are wished for, in the hoster's order. */
  offers: readonly Offer[];
};

/** A hoster that is shown and whose town is known: a mark on the map. */
export type HosterMark = Placed & { listed: ListedHoster };

/**
 * The hosters that a query finds. Each is in exactly one of `located` and `elsewhere`, or hidden.
 */
export type Listing = {
  /** The hosters with a known place, those with most offers first: they are the heads of groups. */
  located: readonly HosterMark[];
  /** The hosters whose town no source tells. */
  elsewhere: readonly ListedHoster[];
  /** The number of hosters that do not meet the query. */
  hidden: number;
};

/**
 * Finds the hosters that meet the query. One without any offer is there as long as no offer is
 * asked for.
 */
export function listHosters(
  hosters: readonly Hoster[],
  query: Pick<MapQuery, 'need' | 'filters' | 'onlyActive'>,
  home: Home | null,
): Listing {
  const located: HosterMark[] = [];
  const elsewhere: ListedHoster[] = [];
  const wanted = wantedOffers(query);
  for (const hoster of hosters) {
    const offers = wanted(hoster);
    if (!offers) continue;
    const { kilometres, isSameCommune } = seenFrom(home, hoster);
    const listed = { hoster, kilometres, isSameCommune, offers };
    if (hoster.seat) located.push(markOf(listed, hoster.seat.point));
    else elsewhere.push(listed);
  }
  const hidden = hosters.length - located.length - elsewhere.length;
  located.sort((one, other) => compareListed('offers')(one.listed, other.listed));
  return { located, elsewhere, hidden };
}

const markOf = (listed: ListedHoster, point: Point): HosterMark => ({
  id: listed.hoster.id,
  ...toMap(point),
  listed,
});

/**
 * Makes the function from a hoster to its offers that are wished for; undefined: the hoster is not.
 */
function wantedOffers({ need, filters, onlyActive }: Parameters<typeof listHosters>[1]) {
  const judge = judgeBy(filters);
  const isMet = (wished: Wished) => judge.steps(wished) === 0;
  return (hoster: Hoster): readonly Offer[] | undefined => {
    if (onlyActive && hoster.status !== 'active') return undefined;
    const there = hoster.offers.filter(({ availability }) => availability !== 'closed');
    if (there.length === 0) return need === null && isMet(wishedOfNone(hoster)) ? [] : undefined;
    const met = there.filter(
      (offer) =>
        (need === null || offer.needs.includes(need)) &&
        isMet(wishedOfOffer(hoster, offer, conditionOf(hoster, offer))),
    );
    return met.length > 0 ? met : undefined;
  };
}

/** The facts for the filters, of a hoster that is known to exist and of whose offers nothing is. */
function wishedOfNone({ country, body, membership }: Hoster): Wished {
  return {
    country,
    body,
    price: null,
    evidence: 'known',
    condition: 'registration-unknown',
    isMember: membership !== null,
  };
}

/** Sorts the hosters of a listing: the nearest first, the alphabet's, or the busiest. */
export function inOrder(listed: readonly ListedHoster[], order: ListOrder): ListedHoster[] {
  return listed.toSorted(compareListed(order));
}

const names = new Intl.Collator('fr');

/** Makes the comparison for this order, a total one: what ties goes by name, then by id. */
function compareListed(order: ListOrder) {
  return (one: ListedHoster, other: ListedHoster): number =>
    (order === 'distance' && compareNullLast(one.kilometres, other.kilometres)) ||
    (order === 'offers' && other.offers.length - one.offers.length) ||
    names.compare(one.hoster.name, other.hoster.name) ||
    compareIds(one.hoster.id, other.hoster.id);
}
