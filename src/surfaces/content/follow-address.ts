/**
 * Calls back now and whenever the page's address may have changed without a load, until `signal`
 * says stop. `isNew` is true when the page comes (back) on screen, where the icon starts afresh.
 * A prerendered page waits until it is shown. Nothing is ever polled.
 */
export function followAddress(changed: (isNew?: boolean) => void, signal: AbortSignal): void {
  const options = { signal, passive: true, capture: true } as const;
  const start = () => {
    changed(true);
    // From the back/forward cache: same script, same address, but the icon was reset.
    addEventListener('pageshow', ({ persisted }) => persisted && changed(true), options);
    if ('navigation' in globalThis) {
      globalThis.navigation.addEventListener('currententrychange', () => changed(), options);
    } else {
      followWithoutNavigation(changed, options);
    }
  };
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { ...options, once: true });
  } else {
    start();
  }
}

/** Pages push addresses after a click or a key: look once they had the time to. */
function followWithoutNavigation(changed: () => void, options: AddEventListenerOptions): void {
  const soon = () => setTimeout(() => options.signal?.aborted || changed(), 100);
  for (const event of ['popstate', 'hashchange', 'click', 'keyup']) {
    addEventListener(event, soon, options);
  }
  document.addEventListener('visibilitychange', () => document.hidden || changed(), options);
}
