import { type BackgroundState, readBackgroundState } from '../../core/settings/background-state';
import { browser } from '../browser/browser';

const keys = Object.keys(readBackgroundState({}));

/** Loads what the background remembers, read field by field. */
export async function loadBackgroundState(): Promise<BackgroundState> {
  return readBackgroundState(await browser.storage.local.get(keys));
}

/** Remembers that the directory was filled. */
export async function saveWasFilled(): Promise<void> {
  await browser.storage.local.set({ wasFilled: true });
}

/** Remembers that the directory of an update is still to be looked at, or that it was. */
export async function saveIsUpdating(isUpdating: boolean): Promise<void> {
  if (isUpdating) await browser.storage.local.set({ isUpdating });
  else await browser.storage.local.remove('isUpdating');
}

/** Keeps what the options page has to say once; null once the user has understood it. */
export async function saveNotice(notice: BackgroundState['notice']): Promise<void> {
  await browser.storage.local.set({ notice });
}
