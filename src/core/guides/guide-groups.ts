import { type NeedFamilyId, needFamilies } from '../need-families';
import { bestKnownServices } from '../services/best-known-services';
import { hasClosed, openOn } from '../services/closing';
import type { ServiceCard } from '../services/service-card';

/** A service in the list of guides, as far as its place there depends on it. */
export type Listed = { id: string } & Pick<
  ServiceCard,
  'name' | 'otherNames' | 'needs' | 'closing'
>;

/** The services of the list of guides, in the groups in which it shows them. A service may be in several. */
export type GuideGroups = {
  /** The services that the user has to do with, the most visited first. */
  used: readonly Listed[];
  bestKnown: readonly Listed[];
  /** All services that are open, each in the family of its main need, in the order of the names. */
  families: readonly { id: NeedFamilyId; services: readonly Listed[] }[];
  /** The services that have closed, in the order of the names. */
  closed: readonly Listed[];
};

/**
 * Groups the services of the list of guides. `services` are in the order of their names, `used` are ids,
 * `day` is the day it is, as days since 1970.
 */
export function guideGroups(
  services: readonly Listed[],
  used: readonly string[],
  day: number,
): GuideGroups {
  const open = openOn(services, day);
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => open.find((each) => each.id === id) ?? []);
  const families = needFamilies.map(({ id, needs }) => ({
    id,
    services: open.filter(({ needs: [main] }) => needs.some((need) => need === main)),
  }));
  return {
    used: named(used),
    bestKnown: named(bestKnownServices),
    families: families.filter(({ services }) => services.length > 0),
    closed: services.filter((service) => hasClosed(service, day)),
  };
}
