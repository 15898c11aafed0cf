/** Leaves the thread to whatever else waits for it. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
