import { type Hoster, type PageKind, pageKinds } from '../../core/directory/hoster';
import type { I18n } from '../../core/text/i18n';
import type { MessageKey } from '../../core/text/message-keys';

const pageWords: Record<PageKind, MessageKey> = {
  contact: 'page_contact',
  legalNotice: 'page_legal_notice',
  terms: 'page_terms',
  help: 'page_help',
};

/** A page that a hoster may publish for its users: what it is called, and its address where that is known. */
type NamedPage = { name: string; address: string | null };

/** The pages that a hoster may publish for its users, in one order. */
export function pagesOf({ pages }: Hoster, i18n: I18n): NamedPage[] {
  return pageKinds.map((kind) => ({
    name: i18n.say(pageWords[kind]),
    // What was stored before pages were known has none.
    address: pages?.[kind] ?? null,
  }));
}

/** The pages that are not known of a hoster, line by line as its other facts are. */
export function unknownPages(hoster: Hoster, i18n: I18n): { name: string; fact: string }[] {
  return pagesOf(hoster, i18n)
    .filter(({ address }) => address === null)
    .map(({ name }) => ({ name, fact: i18n.say('sheet_unknown') }));
}

/** The host of an address that is not on a site, nor on a host below the site's; null where it is. */
export function hostElsewhere(address: string, site: string): string | null {
  const [host, own] = [address, site].map((each) => new URL(each).hostname.replace(/^www\./, ''));
  return host === own || host?.endsWith(`.${own}`) ? null : (host ?? null);
}
