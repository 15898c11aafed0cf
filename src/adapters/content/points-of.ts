import type { Box } from '../../core/nudge/rise-above';

/**
 * The corners of a box, the middles of its edges, and its middle; `inset` is how many pixels within its
 * edges they lie.
 */
export function pointsOf({ left, top, right, bottom }: Box, inset = 1): [x: number, y: number][] {
  const ys = [top + inset, (top + bottom) / 2, bottom - inset];
  return [left + inset, (left + right) / 2, right - inset].flatMap((x) =>
    ys.map((y): [number, number] => [x, y]),
  );
}
