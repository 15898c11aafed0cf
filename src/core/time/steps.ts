/** A long task in short steps: it yields wherever its caller may leave the thread to others. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** The steps in which something is done with each item, one item a step: a single one may take milliseconds. */
export function* eachInSteps<Item>(
  items: readonly Item[],
  act: (item: Item, index: number) => void,
): Steps<void> {
  for (const [index, item] of items.entries()) {
    act(item, index);
    yield;
  }
}

/** Runs a task to its end at once, for a caller that has nothing else to do. */
export function toEnd<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
