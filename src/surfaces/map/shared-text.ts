import type { ListedHoster } from '../../core/map/listing';
import type { I18n } from '../../core/text/i18n';
import { hosterFacts } from '../../ui/hoster-record/hoster-facts';
import { pagesOf } from '../../ui/hoster-record/page-phrases';
import { sheetPhrases } from '../../ui/hoster-record/sheet-offers';

/** A hoster's sheet as plain text, to be given to others: nothing in it depends on the home. */
export function sharedText(listed: ListedHoster, i18n: I18n): string {
  const { hoster, offers } = listed;
  const anywhere = { ...listed, kilometres: null, isSameCommune: false };
  const facts = hosterFacts(anywhere, null, i18n).map(({ name, fact }) =>
    i18n.say('share_fact', name, fact),
  );
  const pages = pagesOf(hoster, i18n).flatMap(({ name, address }) =>
    address === null ? [] : i18n.say('share_fact', name, address),
  );
  const services = offers.map((offer) => {
    const facts = sheetPhrases(hoster, offer, i18n).map(({ words }) => words);
    return `- ${offer.name} (${facts.join(', ')})\n  ${offer.address}`;
  });
  const head = [hoster.name, hoster.description, hoster.site].filter((line) => line !== null);
  return [head.join('\n'), facts.join('\n'), pages.join('\n'), services.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}
