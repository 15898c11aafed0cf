/**
 * A function that does a task for a key. It resolves, or rejects, as the task of this value ends, or of one
 * that came after it and took its place.
 */
export type DoLatest<Key, Value> = (key: Key, value: Value) => Promise<void>;

/** The task that is under way for a key, and the value that waits until that ends. */
type Lane<Value> = { current: Promise<void>; next?: { value: Value; done: Promise<void> } };

/**
 * Makes a function that does a task for each key on its own, one value after another: keys don't wait for
 * each other. While a value is done, one more waits; `merge` says which, where several come: the newest
 * unless told. So as much is kept as there are keys under way, however much comes. `underWay` counts
 * these keys.
 */
export function doLatest<Key, Value>(
  task: (key: Key, value: Value) => Promise<void>,
  merge: (former: Value, newer: Value) => Value = (_, newer) => newer,
): DoLatest<Key, Value> & { underWay: () => number } {
  const lanes = new Map<Key, Lane<Value>>();
  const start = async (key: Key, value: Value) => {
    try {
      await task(key, value);
    } finally {
      if (!lanes.get(key)?.next) lanes.delete(key);
    }
  };
  const startNext = (key: Key, lane: Lane<Value>, value: Value) => {
    delete lane.next;
    lane.current = start(key, value);
    return lane.current;
  };
  const enqueue = (key: Key, value: Value): Promise<void> => {
    const lane = lanes.get(key);
    if (!lane) {
      const fresh: Lane<Value> = { current: Promise.resolve() };
      lanes.set(key, fresh);
      return startNext(key, fresh, value);
    }
    if (lane.next) {
      lane.next.value = merge(lane.next.value, value);
      return lane.next.done;
    }
    // What failed is told to whom it was done for, and is no reason to leave undone what came after it.
    const next: NonNullable<Lane<Value>['next']> = { value, done: lane.current };
    const go = () => startNext(key, lane, next.value);
    next.done = lane.current.then(go, go);
    lane.next = next;
    return next.done;
  };
  return Object.assign(enqueue, { underWay: () => lanes.size });
}
