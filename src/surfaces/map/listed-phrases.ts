import type { ListedHoster } from '../../core/map/listing';
import type { I18n } from '../../core/text/i18n';
import { plural } from '../../core/text/plural';
import type { Home } from '../../core/towns/home';
import { placePhrase } from '../../ui/hoster-record/place-phrase';

/** The number of a hoster's offers among those that are wished for, in words. */
function offersPhrase({ offers }: ListedHoster, i18n: I18n): string {
  if (offers.length === 0) return i18n.say('map_offers_none');
  return plural(offers.length, 'map_offers', i18n);
}

/** The facts of a hoster that the map, its cards and the list tell alike. */
export function listedPhrase(listed: ListedHoster, home: Home | null, i18n: I18n): string {
  return `${placePhrase(listed, home, i18n)} · ${offersPhrase(listed, i18n)}`;
}
