import {
  type Choices,
  type ReplacedSettings,
  readChoices,
  readReplacedSettings,
} from '../../core/settings/choices';
import { browser } from '../browser/browser';
import { eraseTicksBut, loadAllTicks, storedTicks } from './move-ticks';

/** The key under which the choices from before everything was replaced stand. */
const replacedSettingsKey = 'former';

/** Loads everything that the user chose. */
export async function loadChoices(): Promise<Choices> {
  const [stored, ticks] = await Promise.all([browser.storage.local.get(null), loadAllTicks()]);
  return readChoices({ ...stored, ticks });
}

/** Keeps the choices that are named; with `former`, in the same step, those from before. */
export async function saveChoices(
  { ticks, ...choices }: Partial<Choices>,
  former?: ReplacedSettings,
): Promise<void> {
  const kept = { ...choices, ...(ticks && storedTicks(ticks)) };
  await browser.storage.local.set(former ? { ...kept, [replacedSettingsKey]: former } : kept);
  // Last: if the browser stops us before that, no tick is lost.
  if (ticks) await eraseTicksBut(ticks);
}

/** Loads the choices from before the last replacement; null where there is none to undo. */
export async function loadReplacedSettings(): Promise<ReplacedSettings | null> {
  return readReplacedSettings(
    (await browser.storage.local.get(replacedSettingsKey))[replacedSettingsKey],
  );
}

/** Forgets the choices from before the last replacement: the user is content with those of now. */
export async function forgetReplacedSettings(): Promise<void> {
  await browser.storage.local.remove(replacedSettingsKey);
}
