/**
 * Parts entries by the first letter of their keys. The package holds one file for each letter: many small files
 * press badly, and one for all is read in full for the sake of one entry.
 */
export function byFirstLetter<Value>(
  entries: readonly (readonly [key: string, value: Value])[],
): ReadonlyMap<string, (readonly [key: string, value: Value])[]> {
  const parts = new Map<string, (readonly [string, Value])[]>();
  for (const entry of entries) {
    const letter = entry[0].slice(0, 1);
    parts.set(letter, [...(parts.get(letter) ?? []), entry]);
  }
  return parts;
}
