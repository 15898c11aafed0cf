/** The number of characters that a pack leaves out of the postcodes of an admin. */
const startLength = 2;

/** The start of most postcodes of each admin, by the admin's place; empty where none has any. */
export function postcodeStarts(
  rows: readonly { admin: string; postcodes: string }[],
  places: ReadonlyMap<string, number>,
  count: number,
): string[] {
  const tallies = Array.from({ length: count }, () => new Map<string, number>());
  for (const { admin, postcodes } of rows) {
    const tally = tallies[places.get(admin) ?? 0];
    for (const code of postcodes.match(/[^,~]+/g) ?? []) {
      const start = code.slice(0, startLength);
      tally?.set(start, (tally.get(start) ?? 0) + 1);
    }
  }
  return tallies.map(mostCommon);
}

function mostCommon(tally: ReadonlyMap<string, number>): string {
  const [first] = [...tally].sort(
    ([one, many], [other, others]) => others - many || (one < other ? -1 : 1),
  );
  return first?.[0] ?? '';
}

/** The steps from each number down to the next; the first stays. Throws where one is more. */
export function stepsDown(values: readonly number[]): number[] {
  return values.map((value, place) => {
    const before = values[place - 1];
    if (before === undefined) return value;
    if (value > before) throw new Error('Towns must come by their inhabitants, most of them first');
    return before - value;
  });
}
