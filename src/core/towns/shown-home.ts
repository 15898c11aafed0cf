import { unshowable } from '../text/plain-text';
import type { Home } from './home';

/**
 * True if the words of a home can be shown as they stand, wherever they come from: `readHome`, which is asked at each
 * start of the popup, looks at less.
 */
export function isShownHome({ label, code }: Home): boolean {
  return [label, code].every((text) => unshowable(text) === undefined);
}
