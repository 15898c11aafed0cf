/** The country where a user is taken to live of whom nothing is known. */
const usualCountry = 'FR';

/**
 * The country to put first, by the languages that a browser prefers (fr-BE speaks for Belgium),
 * among those that are known.
 */
export function homeCountry(languages: readonly string[], known: readonly string[]): string {
  const regions = languages.map((language) => /-([A-Z]{2})(?:-|$)/.exec(language)?.[1] ?? '');
  return regions.find((region) => known.includes(region)) ?? usualCountry;
}
