import { browser } from '../browser/browser';
import { askForSites, mayAsk, shippedSites } from '../permissions/permissions';

// In Firefox a user can take any site of the manifest back: the content script does not run there then.

/** Reads the match patterns of the manifest that the user took back; always empty in Chromium, which runs it there. */
export async function readTakenBack(): Promise<readonly string[]> {
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
  const shipped = shippedSites();
  if (!isFirefox || (await mayAsk(shipped))) return [];
  const held = await Promise.all(shipped.map((site) => mayAsk([site])));
  return shipped.filter((_, index) => !held[index]);
}

/** Asks for these sites again, within a click; false where the user says no. */
export const askBack = askForSites;
