import type { ListedHoster } from '../../core/map/listing';
import { defaultCountry, wherePhrase } from '../../core/suggestions/where-phrases';
import type { I18n } from '../../core/text/i18n';
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
