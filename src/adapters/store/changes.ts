import { type Changes, readChanges } from '../../core/changes/change';
import { browser } from '../browser/browser';

// What a refresh changed for the user: the background notes it, the popup and the options show and dismiss it.

const key = 'changes';

/** Loads the changes that the user has not dismissed. */
export async function loadChanges(): Promise<Changes> {
  return readChanges((await browser.storage.local.get(key))[key]);
}

/** Keeps these changes in the place of all others; nothing is kept of none. */
export async function saveChanges(changes: Changes): Promise<void> {
  if (changes.list.length === 0) await eraseChanges();
  else await browser.storage.local.set({ [key]: changes });
}

/** Forgets all changes for good: the user has read them. */
export async function eraseChanges(): Promise<void> {
  await browser.storage.local.remove(key);
}
