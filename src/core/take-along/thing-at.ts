import type { ServiceCard } from '../services/service-card';
import type { Thing } from '../thing';

/** The thing that a page of the service shows and lets out; undefined: there is none. */
export function thingAt(
  { takesAlong }: Pick<ServiceCard, 'takesAlong'>,
  address: string,
): Thing | undefined {
  return takesAlong?.find(([, pattern]) => new RegExp(pattern).test(address))?.[0];
}
