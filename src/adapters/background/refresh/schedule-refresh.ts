import { dailySourcesOf } from '../../../core/refresh/chosen-sources';
import {
  type DailyRecord,
  withAnswered,
  withAsked,
  withInterrupted,
} from '../../../core/refresh/daily-record';
import { type PlanningCause, planRefresh } from '../../../core/refresh/next-refresh';
import { withLock } from '../../browser/locks';
import { presentMoment } from '../../browser/moment';
import { builtInMirror } from '../../package/built-in-mirror';
import { loadDailyRecord, saveDailyRecord } from '../../store/daily-record';
import { loadSettings } from '../../store/settings';
import { isDailyAlarmSet, setDailyAlarm } from './alarms';

// The daily refresh by the calendar: docs/decisions/refresh/due-by-the-calendar-day.md. All that is known
// of it stands in the record and the alarm, so that a background that starts anew knows as much.

const lock = 'daily';

/**
 * Plans the daily refresh anew, and sets its alarm or clears it. Gives the keys of the sources that
 * are to be asked now: `dailySourcesOf`.
 */
export function scheduleRefresh(cause: PlanningCause): Promise<readonly string[]> {
  return withLock(lock, () => plan(cause, (record) => record));
}

/** Plans the daily refresh where its alarm is missing, whatever woke the background: nothing is asked. */
export async function keepDailyAlarm(): Promise<void> {
  await withLock(lock, async () => {
    if (!(await isDailyAlarmSet())) await plan('woken', (record) => record);
  });
}

/**
 * Notes that sources are about to be asked. It must be kept before they are: what can't be noted
 * would be asked again and again.
 */
export async function noteAsked(sources: readonly string[]): Promise<void> {
  await withLock(lock, () => plan('rang', (record) => withAsked(record, sources, presentMoment())));
}

/** Notes that sources have answered. */
export async function noteAnswered(sources: readonly string[]): Promise<void> {
  await withLock(lock, () => plan('rang', (record) => withAnswered(record, sources)));
}

/**
 * Notes that asking was cut short, and plans to ask again what did not answer: nothing is asked now, for
 * a page's message may have woken us. True if there is such a source.
 */
export async function noteInterrupted(): Promise<boolean> {
  return withLock(lock, async () => {
    const [{ sources }, record] = await Promise.all([loadSettings(), loadDailyRecord()]);
    const wanted = dailySourcesOf(sources, builtInMirror);
    const isLeft = record.asked.some(
      ({ source, failures }) => failures > 0 && wanted.includes(source),
    );
    if (isLeft) await plan('woken', withInterrupted);
    return isLeft;
  });
}

async function plan(
  cause: PlanningCause,
  change: (record: DailyRecord) => DailyRecord,
): Promise<readonly string[]> {
  const [{ sources }, former] = await Promise.all([loadSettings(), loadDailyRecord()]);
  const wanted = dailySourcesOf(sources, builtInMirror);
  const { record, ask, ringAt } = planRefresh(change(former), wanted, presentMoment(), {
    cause,
    chance: Math.random(),
  });
  // The alarm comes first: where nothing can be kept, it must ring all the same.
  await setDailyAlarm(ringAt);
  if (JSON.stringify(record) !== JSON.stringify(former)) await saveDailyRecord(record);
  return ask;
}
