import { coarseKilometres } from '../geo/coarse-kilometres';
import { formatCache } from '../text/format-cache';
import type { I18n } from '../text/i18n';
import { wholeNumber } from '../text/whole-number';
import type { Suggestion } from './suggestion';

const countryNames = formatCache((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** The country of most hosters: its name goes without saying until the user chooses a home. */
export const defaultCountry = 'FR';

/** A distance as this language writes it, which does not break: "45 km". The symbol is that of the SI. */
export function kilometresPhrase(kilometres: number, { language }: I18n): string {
  return `${wholeNumber(coarseKilometres(kilometres), language)}\u00a0km`;
}

/** The facts of a suggestion that tell the place of its hoster. */
type Whereabouts = Pick<
  Suggestion,
  'town' | 'precision' | 'country' | 'kilometres' | 'isSameCommune' | 'origin'
>;

/** The place of a hoster in words: town, and how far, as precisely as that is known. */
export function wherePhrase(
  { town, precision, country, kilometres, isSameCommune, origin }: Whereabouts,
  homeCountry: string,
  i18n: I18n,
): string {
  if (origin === 'own') return i18n.say('origin_own');
  if (town === null) return whereWithoutTown(kilometres, i18n);
  const place =
    country === null || country === homeCountry
      ? town
      : i18n.say('where_town_country', town, countryPhrase(country, i18n));
  if (isSameCommune) return `${place}, ${i18n.say('where_same_commune')}`;
  if (kilometres === null) return place;
  const key = precision === 'region' ? 'where_about' : 'where_distance';
  return `${place}, ${i18n.say(key, kilometresPhrase(kilometres, i18n))}`;
}

/** The place of a hoster in the few words of a row: the user knows the name of their own commune. */
export function shortWherePhrase(place: Whereabouts, homeCountry: string, i18n: I18n): string {
  return place.isSameCommune && place.origin !== 'own'
    ? i18n.say('where_same_commune')
    : wherePhrase(place, homeCountry, i18n);
}

/** The place of a hoster without a known town: of some hosters only the point is known. */
function whereWithoutTown(kilometres: number | null, i18n: I18n): string {
  if (kilometres === null) return i18n.say('where_unknown');
  return i18n.say('where_distance', kilometresPhrase(kilometres, i18n));
}

/** The name of a country in this language. */
export function countryPhrase(country: string, { language }: I18n): string {
  return countryNames(language).of(country) ?? country;
}
