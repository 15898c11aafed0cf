/** The time, in milliseconds, for which we may keep the thread: half of what is felt. */
const slice = 25;

/** Makes a function that leaves the thread to whatever waits for it, once a slice is used up. */
export function yieldEvery(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < slice) return;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  };
}
