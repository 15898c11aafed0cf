/**
 * Calls back now and whenever the page's address may have changed without a load. `isNew` is true when
 * the page comes (back) on screen, where the icon starts afresh. A prerendered page waits until it is
 * shown. Nothing is ever polled.
 */
export function followAddress(changed: (isNew?: boolean) => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', () => follow(changed), { once: true });
  } else {
    follow(changed);
  }
}

function follow(changed: (isNew?: boolean) => void): void {
  changed(true);
  const book = oneTask(changed);
  // From the back/forward cache: same script, same address, but the icon was reset.
  addEventListener('pageshow', (event) => {
    if (event.persisted) book(0, true);
  });
  if ('navigation' in globalThis) {
    globalThis.navigation.addEventListener('currententrychange', () => book(0));
  } else {
    followWithoutNavigation(book);
  }
}

type Book = (milliseconds: number, isNew?: boolean) => void;

/**
 * Books a task for later, in the place of one that waits: within a page's own event, and as often as a
 * page likes to make one, nothing else is done that it could time.
 */
function oneTask(task: (isNew?: boolean) => void): Book {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let hasNew: boolean | undefined;
  const run = () => {
    const isNew = hasNew;
    hasNew = undefined;
    task(isNew);
  };
  return (milliseconds, isNew) => {
    hasNew ||= isNew;
    clearTimeout(waiting);
    waiting = setTimeout(run, milliseconds);
  };
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
