import type { VisitCount } from './visit-counts';

/** All that the device knows of the services that a user has to do with. */
export type KnownUses = {
  /** The counts of visits; empty where the user has none counted. */
  met: readonly VisitCount[];
  /** The ids of the services that open tabs show. */
  inTabs: readonly string[];
  /** The ids of the services that the user has chosen to have recognised. */
  watched: readonly string[];
};

/** The ids of the services that a user has to do with, the most visited first; each once. */
export function usedServices({ met, inTabs, watched }: KnownUses): readonly string[] {
  const counts = new Map<string, number>();
  for (const { service, count } of met) counts.set(service, (counts.get(service) ?? 0) + count);
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
  return [...new Set([...byCount, ...inTabs, ...watched])];
}
