import type { GeoContext } from 'd3-geo';

/**
 * The context that writes what is drawn on it as an SVG path, rounded to so many decimal digits:
 * steps from place to place, and a first place that stands alone, so that paths can be joined.
 */
export function shortPath(digits: number) {
  const unit = 10 ** digits;
  const parts: string[] = [];
  let here = { x: 0, y: 0 };
  let start = here;
  let isLine = false;
  // Rounded places, not rounded steps: else errors would add up along a coast.
  const stepTo = (x: number, y: number) => {
    const to = { x: Math.round(x * unit), y: Math.round(y * unit) };
    const step = [to.x - here.x, to.y - here.y].map((each) => each / unit);
    here = to;
    return step.map((each) => String(Number(each.toFixed(digits)))).join(',');
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      parts.push(`${parts.length === 0 ? 'M' : 'm'}${stepTo(x, y)}`);
      start = here;
      isLine = false;
    },
    lineTo: (x, y) => {
      const step = stepTo(x, y);
      if (step === '0,0') return;
      // A line after a line needs no letter of its own.
      parts.push(`${isLine ? ' ' : 'l'}${step}`);
      isLine = true;
    },
    closePath: () => {
      parts.push('z');
      here = start;
      isLine = false;
    },
    arc: () => {
      throw new Error('Outlines have no points to be drawn as circles');
    },
  };
  return { context, text: () => parts.join('') };
}
