import { type Book, oneTask } from './one-task';

/**
 * Calls back now and whenever the page's address may have changed without a load. `isNew` is true when
 * the page comes (back) on screen, where the icon starts afresh. A prerendered page waits until it is
 * shown. Nothing is ever polled, and no event of the page waits for more than a booking.
 */
export function followAddress(changed: (isNew?: boolean) => void): void {
  const book = oneTask(changed);
  if ((document as { prerendering?: boolean }).prerendering) {
    const begin = () => {
      book(0, true);
      follow(book);
    };
    document.addEventListener('prerenderingchange', begin, { once: true });
  } else {
    changed(true);
    follow(book);
  }
}

function follow(book: Book): void {
  // From the back/forward cache: same script, same address, but the icon was reset.
  addEventListener('pageshow', (event) => {
    if (event.persisted) book(0, true);
  });
  if ('navigation' in globalThis) {
    // It comes once the page's own code is through: nothing of ours lies in the time that a change of address takes.
    // A change that fails is told with the next one.
    globalThis.navigation.addEventListener('navigatesuccess', () => book(0));
  } else {
    followWithoutNavigation(book);
  }
}

/**
 * Follows the address without the browser's navigation API: pages push addresses after a click or a
 * key, so look once they had the time to.
 */
function followWithoutNavigation(book: Book): void {
  for (const event of ['popstate', 'hashchange', 'click', 'keyup']) {
    addEventListener(event, () => book(100), { passive: true, capture: true });
  }
  document.addEventListener('visibilitychange', () => document.hidden || book(0));
}
