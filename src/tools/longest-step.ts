/** The runs of each task. A step counts as the quickest of them: others may have taken the processor meanwhile. */
const runs = 4;

/** The time, in milliseconds, of the longest step of a task that can be left between its steps, begun by `start`. */
export function longestStep(start: () => Iterator<unknown, unknown>): number {
  const quickest: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const steps = start();
    for (let step = 0, isDone = false; !isDone; step += 1) {
      const started = performance.now();
      isDone = steps.next().done === true;
      const milliseconds = performance.now() - started;
      quickest[step] = Math.min(quickest[step] ?? Infinity, milliseconds);
    }
  }
  return quickest.reduce((longest, each) => Math.max(longest, each), 0);
}
