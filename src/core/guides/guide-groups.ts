import { bestKnownServices } from '../services/best-known-services';
import { hasClosed, openOn } from '../services/closing';
import type { ServiceCard } from '../services/service-card';
import type { GuideFamily } from './guide-families';

/** A service in the list of guides, as far as its place there depends on it. */
export type Listed = { id: string } & Pick<ServiceCard, 'name' | 'otherNames' | 'closing'>;

/** The services of the list of guides, in the groups in which it shows them. A service may be in several. */
export type GuideGroups = {
  /** The services that the user has to do with, the most visited first, but those under way. */
  used: readonly Listed[];
  /** The best known services, but those under way. */
  bestKnown: readonly Listed[];
  /** All services that are open, each in the family of its main need, in the order of the names. */
  families: readonly { id: GuideFamily['id']; services: readonly Listed[] }[];
  /** The services that have closed, in the order of the names. */
  closed: readonly Listed[];
};

/** All that the groups of the list of guides depend on, beside the services. */
export type Grouping = {
  /** The ids of the services whose guide is under way: a box of their own, before all others, holds them. */
  begun: readonly string[];
  /** The ids of the services that the user has to do with, the most visited first. */
  used: readonly string[];
  families: readonly GuideFamily[];
  /** The day it is, as days since 1970. */
  day: number;
};

/** Groups the services of the list of guides; `services` are in the order of their names. */
export function guideGroups(
  services: readonly Listed[],
  { begun, used, families, day }: Grouping,
): GuideGroups {
  const open = openOn(services, day);
  const named = (ids: readonly string[]) =>
    ids
      .filter((id) => !begun.includes(id))
      .flatMap((id) => open.find((each) => each.id === id) ?? []);
  const filled = families.map((family) => ({
    id: family.id,
    services: open.filter(({ id }) => family.services.includes(id)),
  }));
  return {
    used: named(used),
    bestKnown: named(bestKnownServices),
    families: filled.filter((family) => family.services.length > 0),
    closed: services.filter((service) => hasClosed(service, day)),
  };
}
