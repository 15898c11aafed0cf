import { browser, type Storage } from '../browser/browser';

/** A storage area of browsers that can close it to content scripts: Chromium from version 140, not Firefox. */
type ClosableArea = Storage.StorageArea & {
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
};

/**
 * Closes what is stored to content scripts, which a web page may have taken over with its process. To be
 * called whenever the background starts: the browser need not remember it.
 */
export async function closeStorageToContent(): Promise<void> {
  const areas: readonly ClosableArea[] = [browser.storage.local, browser.storage.session];
  await Promise.all(
    areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
