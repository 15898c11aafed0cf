import type { ListedHoster } from '../../core/map/listing';
import { defaultCountry, wherePhrase } from '../../core/suggestions/where-phrases';
import type { I18n } from '../../core/text/i18n';
import { type PluralForms, plural } from '../../core/text/plural';
import type { Home } from '../../core/towns/home';

/** The place of a hoster and its distance from home, in words. */
export function placePhrase(
  { hoster, kilometres, isSameCommune }: ListedHoster,
  home: Home | null,
  i18n: I18n,
): string {
  const { seat, country, index } = hoster;
  const { town, precision } = seat ?? { town: null, precision: null };
  return wherePhrase(
    { town, precision, country, kilometres, isSameCommune, origin: index },
    home?.country ?? defaultCountry,
    i18n,
  );
}

const offered: PluralForms = { one: 'map_offers_one', other: 'map_offers_other' };

/** The number of a hoster's offers among those that are wished for, in words. */
function offersPhrase({ offers }: ListedHoster, i18n: I18n): string {
  if (offers.length === 0) return i18n.say('map_offers_none');
  return plural(offers.length, offered, i18n);
}

/** The facts of a hoster that the map, its cards and the list tell alike. */
export function listedPhrase(listed: ListedHoster, home: Home | null, i18n: I18n): string {
  return `${placePhrase(listed, home, i18n)} · ${offersPhrase(listed, i18n)}`;
}
