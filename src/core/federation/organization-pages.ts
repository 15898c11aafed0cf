import type { HosterPages, PageKind } from '../directory/hoster';
import { readSite } from './file-addresses';

/**
 * The key of each page that an organisation publishes for its users. The format names all but the terms,
 * for which the key is ours.
 */
export const pageKeys = {
  contact: 'organization.contact.url',
  legalNotice: 'organization.legal.url',
  terms: 'organization.terms.url',
  help: 'organization.guide.user',
} as const satisfies Record<PageKind, string>;

/** The guide that the panel of YunoHost's package fills in: nothing that the hoster wrote. */
const filledIn = 'https://yunohost.org/user_guide';

/** The characters of an address that are kept: one more than the schema allows, so that it refuses it. */
const longestAddress = 2049;

/**
 * Reads the pages of an organisation. What is no address stays as it is written, so that the schema refuses
 * it and its hoster is told; blanks, and what a panel fills in, are null.
 */
export function readPages(values: ReadonlyMap<string, string>, warnings: string[]): HosterPages {
  const read = (key: string): string | null => {
    const raw = values.get(key);
    if (!raw || isFilledIn(raw)) return null;
    const site = readSite(key, raw, warnings);
    return site === null ? raw.slice(0, longestAddress) : site + placeIn(raw);
  };
  return {
    contact: read(pageKeys.contact),
    legalNotice: read(pageKeys.legalNotice),
    terms: read(pageKeys.terms),
    help: read(pageKeys.help),
  };
}

/** The place within a page that an address names, such as `#contact`: sites of one page have many. */
function placeIn(raw: string): string {
  return /[^\\](#[\w.~-]+)$/.exec(raw)?.[1] ?? '';
}

/** True for what panels write where a hoster wrote nothing: their default, or `null` at the end of a path. */
function isFilledIn(raw: string): boolean {
  return raw.replace(/\/$/, '') === filledIn || /\/null(?:\.html)?\/?$/i.test(raw);
}
