import type { Availability } from '../directory/hoster';
import { badStatuses, type ServiceFile } from './chatonsinfos-file';

/**
 * Can a service be had on this day (`YYYY-MM-DD`)? Null: nobody says so, or it has a problem. A full
 * service that asks for no account is open all the same.
 */
export function availabilityOf(
  { end, status, load, registration }: ServiceFile,
  today: string,
): Availability | null {
  if ((end !== null && end <= today) || badStatuses.some((bad) => bad === status)) return 'closed';
  if (load === 'FULL' && !registration.includes('NONE')) return 'full';
  if (status === 'MAINTENANCE') return 'paused';
  const isWell = status === 'OK' || status === 'ON' || status === null;
  return load === 'OPEN' && isWell ? 'open' : null;
}
