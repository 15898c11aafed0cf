/** The news of a version, in a sentence or two, by the code of the language. */
export type ShortChange = { version: string; fr: string; en: string };

/**
 * The versions that came after `from`, newest first, as `all` has them; none where `from` is no version number. A
 * number is parts of digits between dots, of which the first that differs decides.
 */
export function changesSince(all: readonly ShortChange[], from: string): ShortChange[] {
  if (!isVersion(from)) return [];
  return all
    .filter(({ version }) => compareVersions(version, from) > 0)
    .toSorted((one, other) => compareVersions(other.version, one.version));
}

/** The stored number of the version before an update; null where none is stored. */
export function readUpdatedFrom(raw: unknown): string | null {
  return typeof raw === 'string' && isVersion(raw) ? raw : null;
}

const isVersion = (text: string) => /^\d{1,9}(\.\d{1,9}){0,3}$/.test(text);

/** Compares two version numbers: negative where the first is the older one. */
function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const places = [0, 1, 2, 3].map((place) => (a?.[place] ?? 0) - (b?.[place] ?? 0));
  return places.find((difference) => difference !== 0) ?? 0;
}
