/** The name of a service: one for every language, or one in French and one for all others. */
export type ServiceName = string | { fr: string; en: string };

/** The name of a service in this language (BCP 47): its French name in French, its English one elsewhere. */
export function nameIn(name: ServiceName, language: string): string {
  if (typeof name === 'string') return name;
  return language.split('-')[0] === 'fr' ? name.fr : name.en;
}

/** Every name that a service has, each once: people type any of them. */
export function allNames(name: ServiceName): readonly string[] {
  return typeof name === 'string' ? [name] : [...new Set([name.fr, name.en])];
}
