import { type Company, gafam } from '../services/company';
import type { Service } from '../services/service';
import { nameIn, type ServiceNames } from '../services/service-name';
import {
  matchPatterns,
  otherServices,
  patternsEverywhere,
  watchedServices,
} from './match-patterns';

/** Services that the user may have watched by one switch: their hosts are the same. */
export type OptIn = {
  /** The ids that are kept of the choice: of the services, or `elsewhere:` and a company. */
  ids: readonly string[];
  /** The names of the services, or of the company. */
  names: readonly string[];
  /**
   * True for the far country domains of a company whose other domains the shipped content script
   * watches.
   */
  isElsewhere: boolean;
  /** The match patterns of all its hosts. */
  patterns: readonly string[];
};

/** The services that the content scripts watch, and those that they may. */
export type Watching = {
  /** The services that the shipped content script watches: their names, by company. */
  shipped: readonly { company: Company; names: readonly string[] }[];
  /** The opt-ins by name; those that are elsewhere last. */
  optIns: readonly OptIn[];
};

/**
 * Tells which services the content scripts watch, and which they may, with their names in a
 * language. `byName` compares two names, below 0 where the first comes first: the packages of all machines
 * hold one order, and a collator's is of its ICU.
 */
export function whatIsWatched(
  services: readonly Service[],
  names: ServiceNames,
  byName: (one: string, other: string) => number,
): Watching {
  const watched = watchedServices(services);
  const shipped = gafam.map((company) => ({
    company,
    names: watched
      .filter((each) => each.company === company)
      .map((service) => nameIn(service, names)),
  }));
  const others = optInsOf(otherServices(services), names, byName);
  return { shipped, optIns: [...others, ...elsewhere(services)] };
}

/**
 * The opt-ins for these services. Services that share a host can't be told apart by a permission:
 * they have one switch.
 */
function optInsOf(
  services: readonly Service[],
  names: ServiceNames,
  byName: (one: string, other: string) => number,
): OptIn[] {
  let groups: { members: Service[]; patterns: string[] }[] = [];
  for (const service of services) {
    const patterns = patternsEverywhere([service]);
    const near = groups.filter((group) => patterns.some((each) => group.patterns.includes(each)));
    const members = [...near.flatMap((group) => group.members), service];
    const merged = { members, patterns: patternsEverywhere(members) };
    groups = [...groups.filter((group) => !near.includes(group)), merged];
  }
  return groups
    .map(({ members, patterns }) => ({
      ids: members.map(({ id }) => id),
      names: members.map((service) => nameIn(service, names)).sort(byName),
      isElsewhere: false,
      patterns,
    }))
    .sort((one, other) => byName(one.names[0] ?? '', other.names[0] ?? ''));
}

function elsewhere(services: readonly Service[]): OptIn[] {
  const shipped = watchedServices(services);
  const watched = new Set(matchPatterns(shipped));
  return gafam.flatMap((company) => {
    const open = shipped.filter((each) => each.company === company && !each.closedOn);
    const patterns = patternsEverywhere(open).filter((pattern) => !watched.has(pattern));
    const optIn = { ids: [`elsewhere:${company}`], names: [company], isElsewhere: true, patterns };
    return patterns.length > 0 ? [optIn] : [];
  });
}

/** True if this opt-in is among those that the user chose. */
export function isOptedIn({ ids }: OptIn, chosen: readonly string[]): boolean {
  return ids.some((id) => chosen.includes(id));
}

/** The match patterns of all that the user chose: the permissions that it takes. */
export function optedInPatterns(optIns: readonly OptIn[], chosen: readonly string[]): string[] {
  return patternsWhere(optIns, (each) => isOptedIn(each, chosen));
}

/** The match patterns, each once, of the opt-ins that are wanted. */
export function patternsWhere(
  optIns: readonly OptIn[],
  isWanted: (optIn: OptIn) => boolean,
): string[] {
  return [...new Set(optIns.filter(isWanted).flatMap(({ patterns }) => patterns))];
}

/**
 * Reads a stored choice: whatever is no id is left out. Ids that the catalogue has lost do no harm.
 */
export function readWatched(raw: unknown): readonly string[] {
  if (!Array.isArray(raw)) return [];
  return [...new Set(raw.filter((id): id is string => typeof id === 'string'))];
}
