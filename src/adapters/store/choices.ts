import { type Choices, type Former, readChoices, readFormer } from '../../core/settings/choices';
import { browser } from '../browser/browser';
import { eraseTicksBut, loadAllTicks, storedTicks } from './move-ticks';

/** Under this key, what was chosen before everything was replaced. */
const formerKey = 'former';

/** Everything that a person chose. */
export async function loadChoices(): Promise<Choices> {
  const [stored, ticks] = await Promise.all([browser.storage.local.get(null), loadAllTicks()]);
  return readChoices({ ...stored, ticks });
}

/** Keeps those that are named; with `former`, in the same step, what was before. */
export async function saveChoices(
  { ticks, ...choices }: Partial<Choices>,
  former?: Former,
): Promise<void> {
  const kept = { ...choices, ...(ticks && storedTicks(ticks)) };
  await browser.storage.local.set(former ? { ...kept, [formerKey]: former } : kept);
  // Last: whoever stops us has lost no tick.
  if (ticks) await eraseTicksBut(ticks);
}

/** What was before the last replacement; null: there was none, or it was settled. */
export async function loadFormer(): Promise<Former | null> {
  return readFormer((await browser.storage.local.get(formerKey))[formerKey]);
}

/** The user is content with what they have now. */
export async function forgetFormer(): Promise<void> {
  await browser.storage.local.remove(formerKey);
}
