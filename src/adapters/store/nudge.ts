import { type Nudge, readNudge } from '../../core/nudge/nudge';
import { browser } from '../browser/browser';
import { withLock } from '../browser/locks';

// The only door to what is kept of the nudge. All of it stands under one key, and only the background
// writes it, one change after another.

const key = 'nudge';

export async function loadNudge(): Promise<Nudge> {
  return readNudge((await browser.storage.local.get(key))[key]);
}

export function changeNudge(change: (nudge: Nudge) => Nudge): Promise<void> {
  return withLock(key, async () => {
    await browser.storage.local.set({ [key]: change(await loadNudge()) });
  });
}
