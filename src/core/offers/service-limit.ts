import type { ServiceArea } from '../directory/hoster';
import { distance, type Point } from '../geo/distance';
import type { MessageKey } from '../text/message-keys';

/** The limit that keeps a user from a hoster who serves others, by the key of its words. */
export type ServiceLimit = {
  key: MessageKey;
  /** The name of the place that is served; empty where it is a circle of people. */
  place: string;
};

/**
 * The limit that an area means for a user at this point; null where they are served. Without a home
 * it can't be told: a place is a limit then.
 */
export function serviceLimitOf(area: ServiceArea | null, home?: Point): ServiceLimit | null {
  if (area === null) return null;
  if (area.kind === 'circle') return { key: `serves_${area.circle}`, place: '' };
  const isInside = home !== undefined && distance(home, area.point) <= area.radiusInKilometres;
  return isInside ? null : { key: 'serves_place', place: area.name };
}
