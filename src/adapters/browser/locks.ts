/** Runs a task, unless some part of the extension is at one of this name already. */
export async function withLockIfFree(name: string, task: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await task();
  });
}

/** Runs a task once no part of the extension is at another one of this name. */
export async function withLock<Value>(name: string, task: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(name, task);
}
