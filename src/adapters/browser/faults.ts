import { type Fault, faultOf, withFault } from '../../core/fault';
import type { FaultPlace } from '../../core/fault-place';
import { ignore } from '../../core/ignore';
import { browser } from './browser';
import { withLock } from './locks';

/** The key of `storage.local` under which the last faults stand, newest first. */
export const faultsKey = 'faults';

/** Tells the console alone of an error, with the version and the place. Never throws. */
export function logFault(error: unknown, place: FaultPlace): Fault {
  const { version } = browser.runtime.getManifest();
  // biome-ignore lint/suspicious/noConsole: this is the one place that tells the console of faults.
  console.error(`Chatière ${version} (${place})`, error);
  return faultOf(error, { at: new Date().toISOString(), place, version });
}

/**
 * Tells the console of an error, and keeps on the device what may be kept of it: see `Fault`. While a private
 * window is in front, nothing is kept. Never throws.
 */
export function reportFault(error: unknown, place: FaultPlace): Fault {
  const fault = logFault(error, place);
  ignore(keepFault(fault), 'what can not be kept was told to the console');
  return fault;
}

async function keepFault(fault: Fault): Promise<void> {
  const inFront = await browser.tabs.query({ active: true, currentWindow: true });
  if (inFront.some(({ incognito }) => incognito)) return;
  await withLock(faultsKey, async () => {
    const stored = (await browser.storage.local.get(faultsKey))[faultsKey];
    await browser.storage.local.set({ [faultsKey]: withFault(stored, fault) });
  });
}
