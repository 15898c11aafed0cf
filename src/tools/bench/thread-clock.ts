type Clock = { longest?: number; clock?: ReturnType<typeof setInterval> };

/** Starts a clock in a page or the background: it remembers the longest that it could not tick. */
export function startClock(): void {
  const world = globalThis as Clock;
  world.longest = 0;
  let last = performance.now();
  world.clock = setInterval(() => {
    const now = performance.now();
    world.longest = Math.max(world.longest ?? 0, now - last);
    last = now;
  }, 4);
}

/**
 * Stops the clock where it was started; returns the longest that it could not tick, milliseconds.
 */
export function stopClock(): number {
  const world = globalThis as Clock;
  clearInterval(world.clock);
  return world.longest ?? 0;
}
