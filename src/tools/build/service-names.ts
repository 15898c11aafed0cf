import type { Service } from '../../core/services/service';
import type { ServiceNames } from '../../core/services/service-name';
import { interfaceLanguages, readServiceNames } from '../locales';

/** The names of services in each language that has some of its own, and in the one that is read elsewhere. */
export type NamesByLanguage = ReadonlyMap<string, ServiceNames>;

/** The language in which services are called as the catalogue has them. */
const plainLanguage = 'en';

/** Reads the names of services in all languages: the message `name_language` of each language says which to take. */
export function allServiceNames(): NamesByLanguage {
  const found = interfaceLanguages().flatMap((language) => {
    const names = readServiceNames(language);
    return names ? [[language, names] as const] : [];
  });
  return new Map([[plainLanguage, {}], ...found]);
}

/** The faults of the names in a language, a line each: the file, the id, and one sentence. */
export function nameFaults(
  services: readonly Pick<Service, 'id' | 'name'>[],
  language: string,
  names: ServiceNames,
): string[] {
  return Object.entries(names).flatMap(([id, name]) => {
    const service = services.find((each) => each.id === id);
    const fault = faultOf(name, service);
    return fault === null ? [] : [`assets/_locales/${language}/names.json: ${id}: ${fault}`];
  });
}

function faultOf(name: unknown, service: Pick<Service, 'name'> | undefined): string | null {
  if (!service) return 'No service has this id: mend it, or delete the line.';
  if (typeof name !== 'string' || name.trim() === '') return 'Write a name, or delete the line.';
  return name === service.name ? 'It is the name that the service has anyway: delete it.' : null;
}
