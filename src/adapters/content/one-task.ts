/** Books a task in so many milliseconds; `isNew` is handed to it, unless a booking before has said so. */
export type Book = (milliseconds: number, isNew?: boolean) => void;

/**
 * Makes a booking of this task, in the place of the one that waits: within an event that a page could
 * time, and as often as it likes to make one, nothing else of ours is done.
 */
export function oneTask(task: (isNew?: boolean) => void): Book {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let hasNew: boolean | undefined;
  const run = () => {
    const isNew = hasNew;
    hasNew = undefined;
    task(isNew);
  };
  return (milliseconds, isNew) => {
    hasNew ||= isNew;
    clearTimeout(waiting);
    waiting = setTimeout(run, milliseconds);
  };
}
