type Clock = { longest?: number; clock?: ReturnType<typeof setInterval> };

/** Runs in a page or the background: ticks, and remembers the longest that it could not. */
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

/** Runs where the clock was started: milliseconds. */
export function stopClock(): number {
  const world = globalThis as Clock;
  clearInterval(world.clock);
  return world.longest ?? 0;
}
