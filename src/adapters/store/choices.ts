import {
  type Choices,
  type ReplacedSettings,
  readChoices,
  readReplacedSettings,
} from '../../core/settings/choices';
import { browser } from '../browser/browser';
import { eraseTicksBut, loadAllTicks, storedTicks } from './move-ticks';

/** Under this key, what was chosen before everything was replaced. */
const replacedSettingsKey = 'former';

/** Everything that a person chose. */
export async function loadChoices(): Promise<Choices> {
  const [stored, ticks] = await Promise.all([browser.storage.local.get(null), loadAllTicks()]);
  return readChoices({ ...stored, ticks });
}

/** Keeps those that are named; with `former`, in the same step, what was before. */
export async function saveChoices(
  { ticks, ...choices }: Partial<Choices>,
  former?: ReplacedSettings,
): Promise<void> {
  const kept = { ...choices, ...(ticks && storedTicks(ticks)) };
  await browser.storage.local.set(former ? { ...kept, [replacedSettingsKey]: former } : kept);
  // Last: whoever stops us has lost no tick.
  if (ticks) await eraseTicksBut(ticks);
}

/** What was before the last replacement; null: there was none, or it was settled. */
export async function loadReplacedSettings(): Promise<ReplacedSettings | null> {
  return readReplacedSettings(
    (await browser.storage.local.get(replacedSettingsKey))[replacedSettingsKey],
  );
}

/** The user is content with what they have now. */
export async function forgetReplacedSettings(): Promise<void> {
  await browser.storage.local.remove(replacedSettingsKey);
}
