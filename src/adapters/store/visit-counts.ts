import { weekOf } from '../../core/time/iso-week';
import { withRecentVisit } from '../../core/way-out/recent-visits';
import {
  readVisitCounts,
  type VisitCounts,
  withinYear,
  withVisit,
} from '../../core/way-out/visit-counts';
import { browser } from '../browser/browser';
import { withLock } from '../browser/locks';
import { today } from '../browser/today';
import { recallRecentVisits, rememberRecentVisits } from './tabs/counted-visits';

// The only door to what is counted. All of it stands under one key, and only the background writes it,
// one change after another.

const key = 'way';

export async function loadVisitCounts(): Promise<VisitCounts> {
  return readVisitCounts((await browser.storage.local.get(key))[key]);
}

/** The week of today, where the user is. */
export function thisWeek(): string {
  return weekOf(today());
}

/**
 * Counts a service that was just met in a tab, if the user wants that, and at most once a minute: a page
 * may come and go as often as it likes.
 */
export async function countVisit(service: string, tabId: number): Promise<void> {
  if (!(await loadVisitCounts()).isCounting) return;
  const recent = withRecentVisit(await recallRecentVisits(tabId), service, Date.now());
  if (recent === null) return;
  await rememberRecentVisits(tabId, recent);
  await changeVisitCounts((way) =>
    way.isCounting ? { ...way, met: withVisit(way.met, service, thisWeek()) } : way,
  );
}

/** Forgets the weeks that are too old, for a user who meets nothing more or stopped counting. */
export async function dropOldCounts(): Promise<void> {
  const recent = (met: VisitCounts['met']) => withinYear(met, thisWeek());
  const { met } = await loadVisitCounts();
  if (recent(met).length < met.length) {
    await changeVisitCounts((way) => ({ ...way, met: recent(way.met) }));
  }
}

/** Changes what is counted; of nothing at all, nothing is kept. */
export async function changeVisitCounts(changed: (way: VisitCounts) => VisitCounts): Promise<void> {
  await withLock(key, async () => {
    const way = changed(await loadVisitCounts());
    const isNothing = !way.isCounting && way.met.length === 0;
    await (isNothing
      ? browser.storage.local.remove(key)
      : browser.storage.local.set({ [key]: way }));
  });
}

/** True if visits are counted. */
export async function isCounting(): Promise<boolean> {
  return (await loadVisitCounts()).isCounting;
}
