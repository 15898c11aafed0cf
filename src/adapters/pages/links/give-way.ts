/**
 * The milliseconds after which the page gives way to the tab that a link has opened: by then the browser
 * has opened it, and it still counts as the answer to the press.
 */
const giveWayAfterInMilliseconds = 300;

/**
 * Makes the popup give way where it is a page of its own, as on phones: a link out opens its tab by
 * itself there, and browsers ignore that a page closes later in the steps of a press.
 */
export function giveWayToLinks(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (link && link.target === '_blank')
      setTimeout(() => window.close(), giveWayAfterInMilliseconds);
  });
}
