import type { Point } from '../../geo/distance';
import type { Hoster } from '../hoster';
import { isAboveOrBelow } from '../own-address';
import { fileKey, siteHost } from '../site-host';
import { isOpenHost } from './is-shared-domain';

// Who may speak for whom: docs/directory.md says the rule in words. A file speaks for the site on which it
// stands, or for the one of which the curated record names it as a source. All else that it says of others
// is a claim: reported, never applied.

/** Tells whether two hosts, without `www`, are of one site: the hoster who fills the one fills the other. */
export type IsSameSite = (one: string, other: string) => boolean;

/**
 * Finds the town that words name beyond doubt and that is far from this point; null: they name none, or
 * one near it.
 */
export type FindElsewhere = (place: string, point: Point, country: string | null) => string | null;

/** The grounds on which a file is believed. */
export type Authority = {
  /** The curated hosters: one that names a file among its sources vouches for it. */
  curated: readonly Hoster[];
  isSameSite: IsSameSite;
  /** Absent where no gazetteer is at hand. */
  findElsewhere?: FindElsewhere;
};

/** The authority of the extension, for which a list of all registries would be too heavy. */
export const hostsAlone: Authority = { curated: [], isSameSite: isAboveOrBelow };

/** True if what the file at this address says of the site at that address is believed. */
export function speaksFor(file: string, site: string, { curated, isSameSite }: Authority): boolean {
  const [standsOn, named] = [siteHost(file), siteHost(site)];
  if (!isOpenHost(standsOn) && isSameSite(standsOn, named)) return true;
  return curated.some(
    (hoster) =>
      siteHost(hoster.site) === named && hoster.sources.some(({ name }) => isFile(name, file)),
  );
}

/** True if a source, which may be the name of a paper, is the file at this address. */
function isFile(source: string, file: string): boolean {
  return source === file || (URL.canParse(source) && fileKey(source) === fileKey(file));
}
