import { readChosenOffer } from '../../core/guides/chosen-offer';
import {
  type AllTicks,
  type MoveStep,
  readAllTicks,
  readTicks,
  stepsTicked,
  type Tick,
} from '../../core/guides/move-step';
import { browser } from '../browser/browser';

// The ticks of each guide stand under a key of their own: two guides open at once can't undo each other.

const prefix = 'ticks:';
const placePrefix = 'place:';

/** Loads the steps of this service's guide that were done. */
export async function loadTicks(service: string): Promise<readonly MoveStep[]> {
  return stepsTicked(await loadAll(service));
}

/**
 * Keeps the ticks of a guide. That its service was left is ticked in the list of a suite, and stays as
 * it is. Of a service without any tick, nothing is kept.
 */
export async function saveTicks(service: string, steps: readonly MoveStep[]): Promise<void> {
  const left = (await loadAll(service)).filter((tick) => tick === 'left');
  await saveAll(service, [...steps, ...left]);
}

/** Keeps that a service was left, or was not; the ticks of its guide stay as they are. */
export async function saveLeft(service: string, isLeft: boolean): Promise<void> {
  const steps = stepsTicked(await loadAll(service));
  await saveAll(service, isLeft ? [...steps, 'left'] : steps);
}

/** Loads the ids of the services that were left. */
export async function loadLeft(): Promise<string[]> {
  const all = Object.entries(await loadAllTicks());
  return all.filter(([, ticks]) => ticks.includes('left')).map(([service]) => service);
}

async function loadAll(service: string): Promise<readonly Tick[]> {
  const key = prefix + service;
  return readTicks((await browser.storage.local.get(key))[key]);
}

async function saveAll(service: string, ticks: readonly Tick[]): Promise<void> {
  const key = prefix + service;
  await (ticks.length > 0
    ? browser.storage.local.set({ [key]: ticks })
    : browser.storage.local.remove(key));
}

/** Loads the ticks of every guide of which something was ticked, by the id of its service. */
export async function loadAllTicks(): Promise<AllTicks> {
  const stored = Object.entries(await browser.storage.local.get(null));
  const rows = stored
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, ticks]) => [key.slice(prefix.length), ticks]);
  return readAllTicks(Object.fromEntries(rows));
}

/** Loads the ids of the services of whose guide something was ticked. */
export async function loadBegunMoves(): Promise<string[]> {
  return Object.keys(await loadAllTicks());
}

/** These ticks as they are stored, to be written in one step with others. */
export function storedTicks(ticks: AllTicks): Record<string, readonly Tick[]> {
  return Object.fromEntries(Object.entries(ticks).map(([id, some]) => [prefix + id, some]));
}

/** Loads the id of the offer that was chosen for this service's guide; null: none was. */
export async function loadChosenOffer(service: string): Promise<string | null> {
  const key = placePrefix + service;
  return readChosenOffer((await browser.storage.local.get(key))[key]);
}

/** Keeps the id of the offer that was chosen for this service's guide. */
export async function saveChosenOffer(service: string, offerId: string): Promise<void> {
  await browser.storage.local.set({ [placePrefix + service]: offerId });
}

/** Forgets the ticks of every guide that is not among these, and the offer that was chosen for it. */
export async function eraseTicksBut(kept: AllTicks): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  const isErased = (key: string) =>
    [prefix, placePrefix].some(
      (each) => key.startsWith(each) && !Object.hasOwn(kept, key.slice(each.length)),
    );
  await browser.storage.local.remove(keys.filter(isErased));
}

/** Forgets the ticks of every guide. */
export function eraseAllTicks(): Promise<void> {
  return eraseTicksBut({});
}
