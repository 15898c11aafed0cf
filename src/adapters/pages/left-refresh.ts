import { ignore } from '../../core/ignore';
import { ask } from '../browser/messenger';
import { askingLock, loadRefresh, watchRefresh } from '../store/refresh';

/** Calls back whenever a refresh stands differently, also where it was left behind before or while we watch. */
export function followRefresh(changed: () => void): void {
  const notice = () =>
    ignore(noticeLeftRefresh(), 'the background looks by itself at its next start');
  watchRefresh(changed);
  watchRefresh(notice);
  notice();
}

/** True while this page waits for the end of a refresh. */
let isWaiting = false;

/**
 * Looks after a refresh that asks: waits until the background is no more at it. One that the browser stopped has not
 * said so, and the background is told to look, or the page would speak of it without end.
 */
export async function noticeLeftRefresh(): Promise<void> {
  if (isWaiting || (await loadRefresh())?.state !== 'asking') return;
  isWaiting = true;
  // Whatever ended the background, the browser lets go of what it held.
  await navigator.locks.request(askingLock, { mode: 'shared' }, () => undefined);
  isWaiting = false;
  if ((await loadRefresh())?.state === 'asking') await ask('pageOpened', null);
}
