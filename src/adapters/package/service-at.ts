import { loadServiceNames } from './data';

/**
 * Finds the name of the service that a whole address belongs to; undefined where we know of none. The
 * rules of all services are only then loaded.
 */
export async function findServiceName(address: string): Promise<string | undefined> {
  const { serviceAt } = await import('../../core/spotting/spot-any');
  const id = serviceAt(address);
  return id && (await loadServiceNames()).get(id);
}
