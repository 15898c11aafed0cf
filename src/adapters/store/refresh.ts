import { type Refresh, readRefresh } from '../../core/refresh/status';
import { browser } from '../browser/browser';

// How a refresh stands: the background writes it, pages that are open watch it.

const key = 'refresh';

/**
 * The lock that the background holds while it asks: a refresh that seems to ask while it is free was left
 * by a background that is gone.
 */
export const askingLock = 'asking';

export async function loadRefresh(): Promise<Refresh | null> {
  return readRefresh((await browser.storage.local.get(key))[key]);
}

export async function saveRefresh(refresh: Refresh): Promise<void> {
  await browser.storage.local.set({ [key]: refresh });
}

/** Forgets how the last refresh ended: that is of no interest any more. */
export async function forgetRefresh(): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Calls back whenever the refresh stands differently; null where there is none to read. */
export function watchRefresh(changed: (refresh: Refresh | null) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[key]) changed(readRefresh(changes[key].newValue));
  });
}
