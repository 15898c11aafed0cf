/** The names of services in one language, by id: of those alone that have another name there. */
export type ServiceNames = Readonly<Record<string, string>>;

/** A service, as far as its names depend on it. */
type Named = {
  id: string;
  /** The name that it has wherever a language has no other. */
  name: string;
};

/** The name of a service in a language. */
export function nameIn({ id, name }: Named, names: ServiceNames): string {
  return names[id] ?? name;
}

/** The names that a service has in other languages than this one, each once: people type any of them. */
export function otherNamesOf(
  service: Named,
  own: ServiceNames,
  others: readonly ServiceNames[],
): readonly string[] {
  const all = [service.name, ...others.map((names) => nameIn(service, names))];
  return [...new Set(all)].filter((name) => name !== nameIn(service, own));
}
