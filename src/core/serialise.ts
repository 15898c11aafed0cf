/**
 * Wraps a task so that each call begins when the ones before have ended, whatever became of them.
 */
export function oneByOne(task: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(task, task);
    return last;
  };
}
