import type { Availability } from '../directory/hoster';
import { badStatuses, type ServiceFile } from './chatonsinfos-file';
import { hasPassed } from './gather/departure';

/**
 * The availability of a service on this day (`YYYY-MM-DD`). Null where its file does not say, or
 * says that it has a problem. A full service that asks for no account does not count as full.
 */
export function availabilityOf(
  { end, status, load, registration }: ServiceFile,
  today: string,
): Availability | null {
  if (hasPassed(end, today) || badStatuses.some((bad) => bad === status)) return 'closed';
  if (load === 'FULL' && !registration.includes('NONE')) return 'full';
  if (status === 'MAINTENANCE') return 'paused';
  const isWell = status === 'OK' || status === 'ON' || status === null;
  return load === 'OPEN' && isWell ? 'open' : null;
}
