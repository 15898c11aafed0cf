// Which of two sources is believed where both tell the same fact: the fresher one.

/**
 * True if the first date is before the second, as far as both are known. No date is older than any.
 */
export function isOlder(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return other !== null;
  const precision = Math.min(one.length, other.length);
  return one.slice(0, precision) < other.slice(0, precision);
}

/**
 * Chooses between what is known and what is told of one fact; null is a source that says nothing.
 */
type Fresher = <Value>(known: Value | null, told: Value | null) => Value | null;

/**
 * The function that chooses what the fresher side says, where both say something: the known side if
 * what is told is old.
 */
export function fresherBy(isOld: boolean): Fresher {
  return (known, told) => (isOld ? (known ?? told) : (told ?? known));
}
