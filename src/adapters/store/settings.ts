import { ignore } from '../../core/ignore';
import type { ChosenSources } from '../../core/refresh/chosen-sources';
import { type PendingRebuild, readPendingRebuild } from '../../core/refresh/pending-rebuild';
import { readSettings, type Settings } from '../../core/settings/settings';
import { type Postponed, stillPostponed } from '../../core/suggestions/postponed';
import { browser } from '../browser/browser';
import { today } from '../browser/today';

/** The keys of the settings. What else is stored may be large, and is not looked at. */
const keys = Object.keys(readSettings({}));

/** Loads everything that the user chose, read field by field. */
export async function loadSettings(): Promise<Settings> {
  return settingsOfToday(await browser.storage.local.get(keys));
}

/** The settings that are stored, as far as they still count today. */
export function settingsOfToday(stored: Record<string, unknown>): Settings {
  const settings = readSettings(stored);
  return { ...settings, postponed: stillPostponed(settings.postponed, today()) };
}

export async function savePostponed(postponed: readonly Postponed[]): Promise<void> {
  await browser.storage.local.set({ postponed });
}

/**
 * Keeps the sources together with what they make of the directory, which may take longer than we
 * live; null where nothing is due.
 */
export async function saveSources(
  sources: ChosenSources,
  due: PendingRebuild | null = null,
): Promise<void> {
  await browser.storage.local.set({ sources, due });
}

export async function loadPendingRebuild(): Promise<PendingRebuild | null> {
  return readPendingRebuild((await browser.storage.local.get('due')).due);
}

export async function forgetPendingRebuild(): Promise<void> {
  await browser.storage.local.remove('due');
}

export async function saveWatched(watched: readonly string[]): Promise<void> {
  await browser.storage.local.set({ watched });
}

/** Resolves as soon as this field of the settings is written, or when the task that may write it ends. */
export async function untilKept(field: keyof Settings, task: Promise<unknown>): Promise<void> {
  const { onChanged } = browser.storage.local;
  let look = (_: object) => {};
  const written = new Promise<void>((resolve) => {
    look = (changes) => {
      if (Object.hasOwn(changes, field)) resolve();
    };
  });
  onChanged.addListener(look);
  await ignore(Promise.race([written, task]), 'the caller waits for the task itself');
  onChanged.removeListener(look);
}
