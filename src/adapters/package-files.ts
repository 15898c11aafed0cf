import type { NeedId } from '../core/need';
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

/** The lines of the towns of the core countries, and of their départements, cantons, provinces. */
export async function loadTownLines(): Promise<{ towns: string[]; admins: string[] }> {
  const [towns, admins] = await Promise.all(
    ['towns/core.tsv', 'towns/core-admins.tsv'].map(async (path) => (await read(path)).text()),
  );
  return { towns: (towns ?? '').split('\n'), admins: (admins ?? '').split('\n') };
}
