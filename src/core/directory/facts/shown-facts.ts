import { distance, type Point } from '../../geo/distance';
import { foldName } from '../../text/fold';
import type { Hoster } from '../hoster';
import { domainByHosts } from '../limit-claims';
import { siteHost } from '../site-host';

/** The kilometres within which two points are one place: a town and what lies around it. */
const nearKilometres = 100;

/** The facts by which people know a hoster. */
type ShownFacts = {
  /** The name, folded: another way to write it is the same one. */
  name: string;
  /** The registrable domain of its site, as far as hosts alone tell. */
  domain: string;
  /** The point of its seat; undefined where none is known. */
  point: Point | undefined;
};

/** The facts by which people know this hoster. */
export function shownFacts({ name, site, seat }: Hoster): ShownFacts {
  return { name: foldName(name), domain: domainByHosts(siteHost(site)), point: seat?.point };
}

/** True if two points are within a hundred kilometres. */
export function areNear(one: Point, other: Point): boolean {
  return distance(one, other) <= nearKilometres;
}
