import { type Box, isBar } from '../../core/nudge/rise-above';
import { pointsOf } from './points-of';

/**
 * Finds a bar of the page on which this box lies: something that stays where it is while the page is
 * scrolled (`isBar`). `own` is looked through. Undefined where there is no bar.
 */
export function fixedBarUnder(box: Box, own: Element): Box | undefined {
  for (const [x, y] of pointsOf(box)) {
    for (const element of document.elementsFromPoint(x, y)) {
      const bar = element === own ? undefined : fixedAround(element);
      if (bar && isBar(bar, innerHeight)) return bar;
    }
  }
  return undefined;
}

function fixedAround(element: Element): Box | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/^(fixed|sticky)$/.test(getComputedStyle(at).position)) return at.getBoundingClientRect();
  }
  return undefined;
}
