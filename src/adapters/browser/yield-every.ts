/** The time, in milliseconds, for which we may keep the thread: half of what is felt. */
const slice = 25;

/** Makes a function that leaves the thread to whatever waits for it, once a slice is used up. */
export function yieldEvery(): () => Promise<void> | undefined {
  let started = performance.now();
  return () => {
    if (performance.now() - started < slice) return undefined;
    return leaveThread().then(() => {
      started = performance.now();
    });
  };
}

/**
 * Goes on once what waits for the thread had its turn. A message to ourselves, as browsers hold up every
 * further timer by four milliseconds.
 */
function leaveThread(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
