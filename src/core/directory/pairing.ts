// What two sources tell of one thing is found by pairing, and joined by which of them is fresher.

/** The pairs of things that are the same in two sources: each thing is in one pair at most. */
export type Pairs<One, Other> = {
  /** Pairs these two; does nothing where the other is undefined. */
  join(one: One, other: Other | undefined): void;
  /** The partner of this thing; undefined if it has none. */
  partnerOf(one: One): Other | undefined;
  /** True if this thing is already the partner of another. */
  isTaken(other: Other): boolean;
};

/** Makes pairs with nothing in them yet. */
export function startPairs<One, Other>(): Pairs<One, Other> {
  const partners = new Map<One, Other>();
  const taken = new Set<Other>();
  return {
    join(one, other) {
      if (other === undefined) return;
      partners.set(one, other);
      taken.add(other);
    },
    partnerOf: (one) => partners.get(one),
    isTaken: (other) => taken.has(other),
  };
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
