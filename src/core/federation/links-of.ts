import { isAboveOrBelow } from '../directory/own-address';
import { siteHost } from '../directory/site-host';
import type { ChatonsinfosFile } from './chatonsinfos-file';
import { mostLinks, mostOtherHosts } from './crawl-limits';
import type { Link } from './property-values';

/** A file as it was read, by the address at which it is known; null: it never was. */
type ReadFile = { id: string; file: ChatonsinfosFile | null };

/**
 * The links of a file that are followed. How many depends on where the file was linked: the root leads to all
 * members, a member to its own host and a handful of others, whatever a file calls itself. Each is known by the
 * address that is asked, to the letter: another spelling, with which a member leads nowhere, must not
 * stand for the file that others link.
 */
export function linksOf({ id, file }: ReadFile, root: string): readonly Link[] {
  if (!file) return [];
  const links = file.links
    .slice(0, mostLinks[file.class])
    .map(({ address }) => ({ id: address, address }));
  if (id === root) return links;
  return file.class === 'organization' ? withinHosts(siteHost(id), links) : [];
}

function withinHosts(own: string, links: readonly Link[]): readonly Link[] {
  const others = new Set<string>();
  return links.filter(({ address }) => {
    const host = siteHost(address);
    if (isAboveOrBelow(host, own) || others.has(host)) return true;
    if (others.size >= mostOtherHosts) return false;
    others.add(host);
    return true;
  });
}
