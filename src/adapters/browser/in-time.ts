/**
 * Waits for a task no longer than so many milliseconds: null where it takes longer. The task goes on all the
 * same, and what goes wrong with it in time is the caller's.
 */
export function inTime<Value>(task: Promise<Value>, milliseconds: number): Promise<Value | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null));
  return Promise.race([task, late]);
}
