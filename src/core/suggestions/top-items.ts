/** A selection of the first items, by an order, of everything that is added. */
type Selection<Item> = {
  add: (item: Item) => void;
  /** The first items in order, at most as many as the limit. */
  first: () => Item[];
};

/**
 * Starts a selection of the first `limit` items. It keeps at most twice `limit`: an item that comes
 * after those can't be among the first any more.
 */
export function startSelection<Item>(
  compare: (one: Item, other: Item) => number,
  limit: number,
): Selection<Item> {
  const kept: Item[] = [];
  let last: Item | undefined;
  const sort = () => {
    kept.sort(compare);
    if (kept.length > limit) kept.length = limit;
  };
  return {
    add: (item) => {
      if (last !== undefined && compare(item, last) > 0) return;
      kept.push(item);
      if (kept.length < 2 * limit) return;
      sort();
      last = kept.at(-1);
    },
    first: () => {
      sort();
      return [...kept];
    },
  };
}
