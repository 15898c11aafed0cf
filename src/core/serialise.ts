/** Wraps a task so that each call begins when the calls before it have ended, kept or refused. */
export function oneByOne(task: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(task, task);
    return last;
  };
}
