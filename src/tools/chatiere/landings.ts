import { landingOf } from '../../core/actions/landing';
import type { Hoster, Offer } from '../../core/directory/hoster';
import type { NeedId } from '../../core/need';
import { conditionOf } from '../../core/offers/condition';

/**
 * The landing of each offer for each of its needs, a line each, by software: the software, the need,
 * what it takes to get in, the key of the button's words and the address, between tabs.
 */
export function landingLines(hosters: readonly Hoster[]): string {
  const lines = hosters.flatMap((hoster) =>
    hoster.offers.flatMap((offer) => offer.needs.map((need) => lineOf(hoster, offer, need))),
  );
  return `${lines.sort().join('\n')}\n`;
}

function lineOf(hoster: Hoster, offer: Offer, need: NeedId): string {
  const condition = conditionOf(hoster, offer);
  const landable = { ...offer, condition, hoster, isFavourite: false };
  const { label, address } = landingOf(landable, need);
  return [offer.software[0] ?? '-', need, condition, label, address].join('\t');
}
