/** Does a task unless it is being done already, by whichever part of the extension. */
export async function withLockIfFree(name: string, task: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await task();
  });
}

/** Does a task once nobody does another one of this name. */
export async function withLock<Value>(name: string, task: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(name, task);
}
