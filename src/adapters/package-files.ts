import type { Guide } from '../core/guide';
import type { Hoster } from '../core/hoster';
import type { NeedId } from '../core/need';
import type { Outline, Outlines } from '../core/outline';
import type { ReadySuggestions } from '../core/ready-suggestions';
import type { ServiceCard } from '../core/service-card';
import { browser } from './browser';

// Files of the extension's own package: the build wrote and checked them.

async function read(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the package`);
  return response;
}

/** The shipped directory, not yet parsed. */
export async function loadPackagedDirectory(): Promise<unknown> {
  return (await read('directory/snapshot.json')).json();
}

/** The hosters of the shipped directory, as the build wrote them. */
export async function loadPackagedHosters(): Promise<readonly Hoster[]> {
  const { hosters } = (await loadPackagedDirectory()) as { hosters: readonly Hoster[] };
  return hosters;
}

/** The answer without a home that the build made ready. */
export async function loadPackagedSuggestions(need: NeedId): Promise<ReadySuggestions> {
  return (await read(`directory/suggestions/${need}.json`)).json() as Promise<ReadySuggestions>;
}

/** What is shown of each service, by id. */
export async function loadServiceCards(): Promise<ReadonlyMap<string, ServiceCard>> {
  const cards = (await (await read('services.json')).json()) as Record<string, ServiceCard>;
  return new Map(Object.entries(cards));
}

/** Names of libre software that answers a need, best known first. */
export async function loadSoftware(need: NeedId): Promise<readonly string[]> {
  const names = (await (await read('software.json')).json()) as Record<NeedId, readonly string[]>;
  return names[need] ?? [];
}

/** How to move from a service; `service` is the id of one that has a card. */
export async function loadGuide(service: string): Promise<Guide> {
  return (await read(`guides/${service}.json`)).json() as Promise<Guide>;
}

/** A pack of towns: those of the core countries, or the others. */
export async function loadTownPack(name: 'core' | 'rest'): Promise<Uint8Array> {
  const { body } = await read(`towns/${name}.pack`);
  if (!body) throw new Error(`towns/${name}.pack is empty`);
  const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unpacked.arrayBuffer());
}

/** The outlines of the map. */
export async function loadOutlines(): Promise<Outlines> {
  return (await read('map/coarse.json')).json() as Promise<Outlines>;
}

/** France and the countries around, for who looks closely. */
export async function loadFineOutline(): Promise<Outline> {
  return (await read('map/fine.json')).json() as Promise<Outline>;
}

/** INSEE codes that are no more, each with the code of the commune it is part of today. */
export async function loadFormerCodes(): Promise<ReadonlyMap<string, string>> {
  const lines = (await (await read('towns/former-codes.tsv')).text()).trimEnd().split('\n');
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}
