/** Compares two ids, alike in every language; below 0 where `one` comes first. */
export function compareIds(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
