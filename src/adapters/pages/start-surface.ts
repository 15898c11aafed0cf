import type { PageName } from '../../core/fault-place';
import { ignore } from '../../core/ignore';

import { i18n } from '../browser/i18n';
import { drawNames } from './draw-names';

/**
 * Starts a page, and hears of every error that nothing else has caught, while the page starts, draws or stands:
 * the error is reported, and the page says so instead of staying blank. What says so is loaded only then.
 */
export function startSurface(place: PageName, start: () => unknown): void {
  const fail = async (error: unknown) => {
    const failing = import('./last-resort').then((each) => each.fail(error, place));
    await ignore(failing, 'a fault of the last resort must not lead to it again');
    document.body.textContent ||= i18n.say('last_resort');
  };
  // Browsers tell of a late resize by this event too, without an error: that is no fault.
  addEventListener('error', ({ error }) => error && fail(error));
  addEventListener('unhandledrejection', ({ reason }) => fail(reason));
  drawNames();
  start();
}
