// What two sources tell of one thing is found by pairing, and joined by which of them is fresher.

/** Which known thing each told thing is, and each known or told one at most once. */
export type Pairs<One, Other> = {
  /** Pairs these two; does nothing where the other is undefined. */
  join(one: One, other: Other | undefined): void;
  /** The partner of this one; undefined: it has none. */
  partnerOf(one: One): Other | undefined;
  /** Tells whether this one is anybody's partner. */
  isTaken(other: Other): boolean;
};

/** Pairs with nothing in them yet. */
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

/** Chooses between what is known and what is told of one fact: null says nothing. */
export type Fresher = <Value>(known: Value | null, told: Value | null) => Value | null;

/** The choice of the fresher one where both sides say something: the known one where the told is old. */
export function fresherBy(isOld: boolean): Fresher {
  return (known, told) => (isOld ? (known ?? told) : (told ?? known));
}
