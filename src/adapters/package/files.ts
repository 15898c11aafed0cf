import { ignore } from '../../core/ignore';
import type { NeedId } from '../../core/need';
import type { ServiceCard } from '../../core/services/service-card';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { browser } from '../browser/browser';
import { i18n } from '../browser/i18n';

// Files of the extension's own package: the build wrote and checked them.

/** Reads a file of the package. Throws where it is missing. */
export async function readPackaged(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the package`);
  return response;
}

/** Loads the answer to a need without a home, which the build made ready. */
export async function loadPackagedSuggestions(need: NeedId): Promise<ReadySuggestions> {
  return (
    await readPackaged(`directory/suggestions/${need}.json`)
  ).json() as Promise<ReadySuggestions>;
}

/** Loads what is shown of one service; undefined where the package knows none of this id. */
export async function loadServiceCard(id: string): Promise<ServiceCard | undefined> {
  const asked = fetch(
    browser.runtime.getURL(`services/${i18n.say('name_language')}/${id[0]}.json`),
  );
  const read = asked.then((response) => response.json() as Promise<[string, ServiceCard][]>);
  const cards = await ignore(read, 'a file that is missing refuses: there is no such service');
  return cards?.find(([key]) => key === id)?.[1];
}

/** Loads what is shown of each service, by its id. */
export async function loadServiceCards(): Promise<ReadonlyMap<string, ServiceCard>> {
  const path = `services/${i18n.say('name_language')}.json`;
  const cards = (await (await readPackaged(path)).json()) as Record<string, ServiceCard>;
  return new Map(Object.entries(cards));
}

/** Loads the names of libre software that answers a need, best known first. */
export async function loadSoftware(need: NeedId): Promise<readonly string[]> {
  const names = (await (await readPackaged('software.json')).json()) as Record<
    NeedId,
    readonly string[]
  >;
  return names[need] ?? [];
}

/** Loads a pack of towns, unpacked: those of the core countries, or the others. */
export async function loadTownPack(name: 'core' | 'rest'): Promise<Uint8Array> {
  const { body } = await readPackaged(`towns/${name}.pack`);
  if (!body) throw new Error(`towns/${name}.pack is empty`);
  const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unpacked.arrayBuffer());
}
