import type { ListedHoster } from '../../core/map/listing';
import type { Reason } from '../../core/suggestions/suggestion';
import { type PluralForms, plural } from '../../core/text/plural';
import type { Words } from '../../core/text/words';
import type { Home } from '../../core/towns/home';
import { defaultCountry, wherePhrase } from '../../ui/phrases';

/** Where a hoster is and how far from home, in words. */
export function placePhrase(
  { hoster, kilometres, isSameCommune }: ListedHoster,
  home: Home | null,
  words: Words,
): string {
  const { seat, country, index } = hoster;
  const reasons: Reason[] = [];
  if (isSameCommune) reasons.push('same-commune');
  if (seat?.precision === 'region') reasons.push('region-only');
  return wherePhrase(
    { town: seat?.town ?? null, country, kilometres, reasons, origin: index },
    home?.country ?? defaultCountry,
    words,
  );
}

const offered: PluralForms = { one: 'map_offers_one', other: 'map_offers_other' };

/** How much it offers of what is wished for. */
export function offersPhrase({ offers }: ListedHoster, words: Words): string {
  if (offers.length === 0) return words.say('map_offers_none');
  return plural(offers.length, offered, words);
}

/** The facts that the map, its cards and the list tell alike. */
export function listedPhrase(listed: ListedHoster, home: Home | null, words: Words): string {
  return `${placePhrase(listed, home, words)} · ${offersPhrase(listed, words)}`;
}
