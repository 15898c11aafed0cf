import type { Guide } from '../core/guide';
import type { NeedId } from '../core/need';
import type { HosterHere } from '../core/page-here';
import type { ReadySuggestions } from '../core/ready-suggestions';
import type { ServiceCard } from '../core/service-card';
import type { Watching } from '../core/watching';
import { browser } from './browser';

// Files of the extension's own package: the build wrote and checked them.

/** A file of the package. Throws where it is missing. */
export async function readPackaged(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the package`);
  return response;
}

/** The shipped directory, not yet parsed. */
export async function loadPackagedDirectory(): Promise<unknown> {
  return (await readPackaged('directory/snapshot.json')).json();
}

/** The answer without a home that the build made ready. */
export async function loadPackagedSuggestions(need: NeedId): Promise<ReadySuggestions> {
  return (
    await readPackaged(`directory/suggestions/${need}.json`)
  ).json() as Promise<ReadySuggestions>;
}

/** What is shown of each service, by id. */
export async function loadServiceCards(): Promise<ReadonlyMap<string, ServiceCard>> {
  const cards = (await (await readPackaged('services.json')).json()) as Record<string, ServiceCard>;
  return new Map(Object.entries(cards));
}

/** The packaged hosters, by each host that is theirs. */
export async function loadHosterHosts(): Promise<ReadonlyMap<string, HosterHere>> {
  const hosts = (await (await readPackaged('directory/hosts.json')).json()) as Record<
    string,
    HosterHere
  >;
  return new Map(Object.entries(hosts));
}

/** What the page scripts watch, and what they may. */
export async function loadWatching(): Promise<Watching> {
  return (await readPackaged('watching.json')).json() as Promise<Watching>;
}

/** Names of libre software that answers a need, best known first. */
export async function loadSoftware(need: NeedId): Promise<readonly string[]> {
  const names = (await (await readPackaged('software.json')).json()) as Record<
    NeedId,
    readonly string[]
  >;
  return names[need] ?? [];
}

/** How to move from a service; `service` is the id of one that has a card. */
export async function loadGuide(service: string): Promise<Guide> {
  return (await readPackaged(`guides/${service}.json`)).json() as Promise<Guide>;
}

/** A pack of towns: those of the core countries, or the others. */
export async function loadTownPack(name: 'core' | 'rest'): Promise<Uint8Array> {
  const { body } = await readPackaged(`towns/${name}.pack`);
  if (!body) throw new Error(`towns/${name}.pack is empty`);
  const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unpacked.arrayBuffer());
}

/** INSEE codes that are no more, each with the code of the commune it is part of today. */
export async function loadFormerCodes(): Promise<ReadonlyMap<string, string>> {
  const lines = (await (await readPackaged('towns/former-codes.tsv')).text()).trimEnd().split('\n');
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}
