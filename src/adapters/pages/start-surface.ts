import type { PageName } from '../../core/faults/fault-place';
import { ignore } from '../../core/ignore';

import { i18n } from '../browser/i18n';

/**
 * Starts a page, and is its last resort: what nothing else has caught, while it starts, while it draws or
 * later, is reported, and the page says so instead of staying blank. That piece is loaded when it is needed.
 */
export function startSurface(place: PageName, start: () => unknown): void {
  const fail = async (error: unknown) => {
    const failing = import('./last-resort').then((each) => each.fail(error, place));
    await ignore(failing, 'a fault of the last resort must not lead to it again');
    document.body.textContent ||= i18n.say('last_resort');
  };
  // Browsers tell of a late resize in the same way, without an error: that is no fault.
  addEventListener('error', ({ error }) => error && fail(error));
  addEventListener('unhandledrejection', ({ reason }) => fail(reason));
  start();
}
