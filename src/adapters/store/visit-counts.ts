import type { Messages } from '../../core/messages';
import { failureOf, type Result, success } from '../../core/result';
import { weekOf } from '../../core/time/iso-week';
import {
  readVisitCounts,
  type VisitCounts,
  withinYear,
  withVisit,
} from '../../core/way-out/visit-counts';
import { browser } from '../browser/browser';
import { reportFault } from '../browser/faults';
import { withLock } from '../browser/locks';
import { today } from '../browser/today';

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

/** Counts a service that was just met, if the user wants that. */
export async function countVisit(service: string): Promise<void> {
  if (!(await loadVisitCounts()).isCounting) return;
  await change((way) =>
    way.isCounting ? { ...way, met: withVisit(way.met, service, thisWeek()) } : way,
  );
}

/** Answers `countingChosen`. A user who stops counting keeps what was counted. */
export function answerCountingChosen({
  isCounting,
}: Messages['countingChosen']['question']): Promise<Result<null>> {
  return answered(change((way) => ({ ...way, isCounting: isCounting === true })));
}

/** Answers `countsErased`. Counting goes on, if it was on. */
export function answerCountsErased(): Promise<Result<null>> {
  return answered(change((way) => ({ ...way, met: [] })));
}

/** Forgets the weeks that are too old, for a user who meets nothing more or stopped counting. */
export async function dropOldCounts(): Promise<void> {
  const recent = (met: VisitCounts['met']) => withinYear(met, thisWeek());
  const { met } = await loadVisitCounts();
  if (recent(met).length < met.length) {
    await change((way) => ({ ...way, met: recent(way.met) }));
  }
}

async function change(changed: (way: VisitCounts) => VisitCounts): Promise<void> {
  await withLock(key, async () => {
    const way = changed(await loadVisitCounts());
    const isNothing = !way.isCounting && way.met.length === 0;
    await (isNothing
      ? browser.storage.local.remove(key)
      : browser.storage.local.set({ [key]: way }));
  });
}

function answered(done: Promise<void>): Promise<Result<null>> {
  return done.then(
    () => success(null),
    (error) => {
      reportFault(error, 'count');
      return failureOf(error);
    },
  );
}
