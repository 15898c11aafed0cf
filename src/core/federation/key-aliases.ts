import type { Properties } from './properties';

/**
 * Other names under which hosters write a key of the format, in lower case, each with the key that is
 * meant. The report of a crawl prints lines that are ready to stand here.
 */
export const keyAliases: readonly (readonly [written: string, meant: string])[] = [
  // Early files of the format, of 2020.
  ['organization.logo.url', 'organization.logo'],
];

/** Gives each value that stands under an alias to the key that is meant, unless that has a value. */
export function withoutAliases(
  properties: Properties,
  aliases: typeof keyAliases = keyAliases,
): Properties {
  const used = aliases.filter(([written]) => properties.values.has(written));
  if (used.length === 0) return properties;
  const values = new Map(properties.values);
  for (const [written, meant] of used) {
    values.set(meant, values.get(meant) || (values.get(written) ?? ''));
    values.delete(written);
  }
  return { ...properties, values };
}
