import { yieldEvery } from './yield-every';

/** Runs a task whose steps are short, and leaves the thread to others between them, now and then. */
export async function inSlices<Value>(steps: Iterator<unknown, Value>): Promise<Value> {
  const pause = yieldEvery();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}

/** Makes something of each item, and leaves the thread to others now and then. */
export async function mapInSlices<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Promise<Made[]> {
  const pause = yieldEvery();
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    await pause();
  }
  return made;
}
