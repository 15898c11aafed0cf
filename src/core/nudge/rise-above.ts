/** Edges of something in a window, in CSS pixels from its top left. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** Pixels that stay free between two things. */
const gap = 8;

/** True if what stays in this box is a bar: what is higher than half the window is the page itself. */
export function isBar({ top, bottom }: Box, viewHeight: number): boolean {
  return bottom - top < viewHeight / 2;
}

/**
 * The pixels by which something at the bottom of a window has to rise to lie on no bar of the page.
 * `barUnder` finds one that a box lies on. Nothing rises above the middle: it rather lies on a bar.
 */
export function riseAbove(
  box: Box,
  viewHeight: number,
  barUnder: (box: Box) => Box | undefined,
): number {
  let rise = 0;
  for (;;) {
    const bar = barUnder({ ...box, top: box.top - rise, bottom: box.bottom - rise });
    if (!bar) return rise;
    const next = box.bottom - bar.top + gap;
    if (next <= rise || box.top - next < viewHeight / 2) return 0;
    rise = next;
  }
}
