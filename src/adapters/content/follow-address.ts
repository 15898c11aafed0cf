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
  // From the back/forward cache: same script, same address, but the icon was reset.
  addEventListener('pageshow', (event) => {
    if (event.persisted) changed(true);
  });
  if ('navigation' in globalThis) {
    globalThis.navigation.addEventListener('currententrychange', () => changed());
  } else {
    followWithoutNavigation(changed);
  }
}

/**
 * Follows the address without the browser's navigation API: pages push addresses after a click or a
 * key, so look once they had the time to.
 */
function followWithoutNavigation(changed: () => void): void {
  const soon = () => setTimeout(changed, 100);
  for (const event of ['popstate', 'hashchange', 'click', 'keyup']) {
    addEventListener(event, soon, { passive: true, capture: true });
  }
  document.addEventListener('visibilitychange', () => document.hidden || changed());
}
