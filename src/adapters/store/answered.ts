import { isPlainObject } from '../../core/plain-object';
import { readPendingRebuild } from '../../core/refresh/pending-rebuild';
import { choicesKey, type RankedChoices } from '../../core/suggestions/choices-key';
import { asOfNow } from '../../core/time/as-of-now';
import { browser } from '../browser/browser';
import { today } from '../browser/today';
import { settingsOfToday } from './settings';

// What tells a background that starts whether the one before it has left anything undone, without the
// database: one read of the storage, at each start.

/** The key under which the choices stand for which every need is answered; nothing while that is unsure. */
const key = 'answered';

/**
 * Keeps that every need is answered for these choices, until the day, `YYYY-MM-DD`, on which the next
 * offer ends; null if none announced its end.
 */
export async function saveAnswered(choices: RankedChoices, until: string | null): Promise<void> {
  await browser.storage.local.set({
    [key]: { choices: choicesKey(choices), until, on: today() },
  });
}

/** To be called before answers are replaced: from here on it is unsure what they are for. */
export async function forgetAnswered(): Promise<void> {
  await browser.storage.local.remove(key);
}

/** True if sources and an update have taken effect and every need is answered for the choices of now. */
export async function isAllDone(): Promise<boolean> {
  const keys = [key, 'due', 'isUpdating', 'home', 'filters', 'favourites', 'postponed'];
  const stored = await browser.storage.local.get(keys);
  const { choices, until, on } = isPlainObject(stored[key]) ? stored[key] : {};
  const isAnswered = choices === choicesKey(settingsOfToday(stored));
  const day = today();
  // Answered under a clock that was ahead: offers that had ended by then may not have.
  const isAhead = typeof on === 'string' && asOfNow(on, day) !== on;
  const isDue = isAhead || (typeof until === 'string' && until <= day);
  const isLeft = stored.isUpdating === true || readPendingRebuild(stored.due) !== null;
  return isAnswered && !isDue && !isLeft;
}
