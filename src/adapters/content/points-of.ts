import type { Box } from '../../core/nudge/rise-above';

/** The corners of a box, just within it, the middles of its edges, and its middle. */
export function pointsOf({ left, top, right, bottom }: Box): [x: number, y: number][] {
  const ys = [top + 1, (top + bottom) / 2, bottom - 1];
  return [left + 1, (left + right) / 2, right - 1].flatMap((x) =>
    ys.map((y): [number, number] => [x, y]),
  );
}
