import { isPlainObject } from '../../core/plain-object';
import { browser } from '../browser/browser';

// What the toolbar icon says on each service, kept in memory by the browser: a background that starts for
// one page need not find it out again. It holds every service, so that nothing tells which were met.

/** The titles of the icon on each service; empty where it stays closed, as nothing is offered. */
export type ToolbarTitles = Readonly<Record<string, string>>;

const key = 'titles';

/** Keeps the titles for the day on which they are right, counted from 1970. */
export async function saveToolbarTitles(day: number, titles: ToolbarTitles): Promise<void> {
  await browser.storage.session.set({ [key]: { day, titles } });
}

export async function forgetToolbarTitles(): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Recalls the titles of this day. Undefined where none are kept. */
export async function recallToolbarTitles(day: number): Promise<ToolbarTitles | undefined> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  return isPlainObject(stored) && stored.day === day ? (stored.titles as ToolbarTitles) : undefined;
}
