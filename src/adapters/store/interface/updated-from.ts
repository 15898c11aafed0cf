import { readUpdatedFrom } from '../../../core/settings/whats-new';
import { browser } from '../../browser/browser';

// Which version an update replaced, until the user was told what is new. An update opens no page.

const key = 'updatedFrom';

/** Loads the version of which an update is not told yet; null where all is told. */
export async function loadUpdatedFrom(): Promise<string | null> {
  return readUpdatedFrom((await browser.storage.local.get(key))[key]);
}

/** Keeps that an update replaced this version, unless an earlier one still waits to be told. */
export async function keepUpdatedFrom(version: string): Promise<void> {
  if (version === browser.runtime.getManifest().version || (await loadUpdatedFrom())) return;
  await browser.storage.local.set({ [key]: version });
}

/** Forgets it: the user knows. */
export async function forgetUpdatedFrom(): Promise<void> {
  await browser.storage.local.remove(key);
}
