/** How long we may keep the thread, in milliseconds: half of what is felt. */
const slice = 25;

/** Leaves the thread to whatever else waits for it, once a slice is used up. */
export function yieldEvery(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < slice) return;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  };
}
