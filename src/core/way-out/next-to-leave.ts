import { compareIds } from '../compare-ids';

import { compareDoors, type Door } from './doors';
import type { VisitedService } from './visited-services';

/** A service that can be left, with its door. */
type NextToLeave = VisitedService & { door: Door };

/**
 * The service to leave next, among those without a favourite: the one whose door is the easiest;
 * where two are as easy, the one that is visited more often; then by id. Null: none is left.
 */
export function nextToLeave(services: readonly VisitedService[]): NextToLeave | null {
  const open = services.filter(
    (service): service is NextToLeave => !service.hasFavourite && service.door !== null,
  );
  const [next = null] = open.toSorted(
    (one, other) =>
      compareDoors(one.door.suggestion, other.door.suggestion) ||
      other.count - one.count ||
      compareIds(one.id, other.id),
  );
  return next;
}
