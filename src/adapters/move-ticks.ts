import { type MoveStep, readTicks } from '../core/move-step';
import { browser } from './browser';

// The ticks of each guide stand under a key of their own: two guides open at once can't undo each other.

const prefix = 'ticks:';

/** The steps of this service's guide that were done. */
export async function loadTicks(service: string): Promise<readonly MoveStep[]> {
  const key = prefix + service;
  return readTicks((await browser.storage.local.get(key))[key]);
}

/** Keeps the ticks of a guide; of a guide without any, nothing is kept. */
export async function saveTicks(service: string, ticks: readonly MoveStep[]): Promise<void> {
  const key = prefix + service;
  await (ticks.length > 0
    ? browser.storage.local.set({ [key]: ticks })
    : browser.storage.local.remove(key));
}

/** Ids of the services of whose guide something was ticked. */
export async function loadBegunMoves(): Promise<string[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key, ticks]) => key.startsWith(prefix) && readTicks(ticks).length > 0)
    .map(([key]) => key.slice(prefix.length));
}

/** Forgets the ticks of every guide. */
export async function eraseAllTicks(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => key.startsWith(prefix)));
}
