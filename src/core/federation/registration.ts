import type { Registration } from '../directory/hoster';
import type { ServiceFile } from './chatonsinfos-file';

/**
 * The kinds of registration, from the one that asks the least: a service that states several can be
 * used in several ways.
 */
const registrations = [
  'none',
  'free',
  'member',
  'client',
] as const satisfies readonly Registration[];

/** The registration that a service asks for: of several, the one that asks the least; null: its file does not say. */
export function registrationOf({
  registration,
}: Pick<ServiceFile, 'registration'>): Registration | null {
  const stated = registration.map((each) => each.toLowerCase());
  return registrations.find((each) => stated.includes(each)) ?? null;
}
