import { browser } from '../../browser/browser';

/**
 * Makes links open in tabs, with nothing of this page, and the popup close to make room. Left to
 * itself Firefox opens a window of its own and leaves the popup over it.
 */
export function openLinksInTabs(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    browser.storage.session.set({ opened: [link.host, Date.now()] });
    browser.tabs.create({ url: link.href }).then(() => window.close());
  });
}
