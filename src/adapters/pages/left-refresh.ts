import { untilUnlocked } from '../browser/locks';
import { ask } from '../browser/messenger';
import { askingLock, loadRefresh } from '../store/refresh';

/** True while this page waits for the end of a refresh. */
let isWaiting = false;

/**
 * Where a refresh asks: waits until the background is no more at it. One that the browser stopped has not
 * said so, and the background is told to look, or the page would speak of it without end.
 */
export async function noticeLeftRefresh(): Promise<void> {
  if (isWaiting || (await loadRefresh())?.state !== 'asking') return;
  isWaiting = true;
  await untilUnlocked(askingLock);
  isWaiting = false;
  if ((await loadRefresh())?.state === 'asking') await ask('pageOpened', null);
}
