import type { NeedId } from '../../core/need';
import type { SearchNames } from '../../core/search/searchable';
import type { Watching } from '../../core/spotting/opt-ins';
import type { HosterHere } from '../../core/spotting/page-here';
import { i18n } from '../browser/i18n';
import { loadServiceCards, readPackaged } from './files';

// Apart from what the popup reads of the package, whose scripts carry nothing else.

/** Loads the shipped directory, not yet parsed. */
export async function loadPackagedDirectory(): Promise<unknown> {
  return (await readPackaged('directory/snapshot.json')).json();
}

/** Loads the packaged hosters, by each host that is theirs. */
export async function loadHosterHosts(): Promise<ReadonlyMap<string, HosterHere>> {
  const hosts = (await (await readPackaged('directory/hosts.json')).json()) as Record<
    string,
    HosterHere
  >;
  return new Map(Object.entries(hosts));
}

/** Loads the services that the content scripts watch, and those that they may. */
export async function loadWatching(): Promise<Watching> {
  return (
    await readPackaged(`watching/${i18n.say('name_language')}.json`)
  ).json() as Promise<Watching>;
}

/** Loads the names of the services, by id. */
export async function loadServiceNames(): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await loadServiceCards())].map(([id, { name }]) => [id, name]));
}

/** Loads the needs that a hoster of the shipped directory answers. */
export async function loadOfferedNeeds(): Promise<readonly NeedId[]> {
  return (await readPackaged('directory/offered.json')).json() as Promise<readonly NeedId[]>;
}

/** Loads the names that people search for instead of needs. */
export async function loadSearchNames(): Promise<SearchNames> {
  const [services, software, hosters] = await Promise.all([
    loadServiceCards(),
    readPackaged('software-names.json'),
    readPackaged('directory/names.json'),
  ]);
  return {
    services: [...services.values()],
    software: (await software.json()) as SearchNames['software'],
    hosters: (await hosters.json()) as SearchNames['hosters'],
  };
}

/**
 * Loads the INSEE codes that are no more, each with the code of the commune it is part of today.
 */
export async function loadFormerCodes(): Promise<ReadonlyMap<string, string>> {
  const lines = (await (await readPackaged('towns/former-codes.tsv')).text()).trimEnd().split('\n');
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}
