import { type Fault, readFaults } from '../../core/fault';
import { browser } from '../browser/browser';
import { faultsKey } from '../browser/faults';
import { withLock } from '../browser/locks';

// The faults that `reportFault` kept, for the options to show.

/** Loads the last faults, newest first. */
export async function loadFaults(): Promise<readonly Fault[]> {
  return readFaults((await browser.storage.local.get(faultsKey))[faultsKey]);
}

/** Erases every fault that is kept. */
export function eraseFaults(): Promise<void> {
  return withLock(faultsKey, () => browser.storage.local.remove(faultsKey));
}

/** Calls back whenever a fault was kept, or all were erased. */
export function watchFaults(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[faultsKey]) changed();
  });
}
