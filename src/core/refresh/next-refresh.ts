import { type DailyRecord, type Moment, recordAsOfNow } from './daily-record';

/**
 * The reason why the daily refresh is planned: `opened`, the browser, the extension or a page of it
 * begins, or a computer slept; `rang`, the alarm rang when it was to; `woken`, anything else, such as
 * a page's message.
 */
export type PlanningCause = 'opened' | 'rang' | 'woken';

/** A plan of the daily refresh, as of one moment. */
export type RefreshPlan = {
  /** The record to keep. */
  record: DailyRecord;
  /** The keys of the sources that are to be asked now; empty unless the alarm rang. */
  ask: readonly string[];
  /** The instant at which the alarm is to ring, in milliseconds since 1970; null for no alarm. */
  ringAt: number | null;
};

const minute = 60_000;
const hour = 60 * minute;

/** The waits, in milliseconds, after the failures of one day; after one more, the next day is waited for. */
const waits = [15 * minute, hour, 4 * hour];

/** The time, in milliseconds, over which the moment is drawn where something opened. */
const soon = 10 * minute;

/** The time, in milliseconds, over which the moment is drawn where a page's message woke us. */
const later = hour;

/**
 * The hours of a day, in milliseconds, over which the moment is drawn while the browser stays open:
 * readers of a mirror neither come all at once nor can be told apart by their hour. The rest of the
 * day is for what fails.
 */
const spread = 18 * hour;

/**
 * The longest time, in milliseconds, until the alarm rings. Some browsers count only the time that a
 * computer is awake; one that slept is noticed this soon after it woke, because the alarm is late.
 */
const lookAgain = 30 * minute;

/** The lateness, in milliseconds, from which an alarm tells that the computer slept, or its clock was set. */
const lateness = 5 * minute;

/** The reason for planning that an alarm is, which rang at `now` and was to ring at `scheduledTime`. */
export function causeOfRing(now: number, scheduledTime: number): PlanningCause {
  return Math.abs(now - scheduledTime) > lateness ? 'opened' : 'rang';
}

/** True if an alarm for this instant is none that we would set: a clock in the future did. */
export function isOutOfReach(now: number, scheduledTime: number): boolean {
  return scheduledTime > now + lookAgain + lateness;
}

/**
 * Plans the daily refresh. Due is each of the `sources` that has had no answer on this calendar day.
 * `chance` is from 0 to 1, without 1.
 */
export function planRefresh(
  former: DailyRecord,
  sources: readonly string[],
  moment: Moment,
  { cause, chance }: { cause: PlanningCause; chance: number },
): RefreshPlan {
  const record = recordAsOfNow(former, moment);
  if (sources.length === 0) return { record: { ...record, drawnAt: null }, ask: [], ringAt: null };
  const due = sources.flatMap((source) => dueFrom(record, source) ?? []);
  const drawnAt =
    due.length > 0
      ? drawToday(record.drawnAt, moment, cause, chance)
      : drawNextDay(record.drawnAt, moment, chance);
  const times = due.map(({ source, from }) => ({ source, at: Math.max(from, drawnAt) }));
  const isNow = ({ at }: { at: number }) => cause === 'rang' && at <= moment.now;
  const ahead = times.filter((each) => !isNow(each)).map(({ at }) => at);
  return {
    record: { ...record, drawnAt },
    ask: times.filter(isNow).map(({ source }) => source),
    ringAt: Math.min(moment.now + lookAgain, ...(due.length > 0 ? ahead : [drawnAt])),
  };
}

/** The source and the instant from which it may be asked; undefined where today is done with it. */
function dueFrom(
  { asked }: DailyRecord,
  source: string,
): { source: string; from: number } | undefined {
  const today = asked.find((each) => each.source === source);
  if (!today || (today.failures === 0 && !today.isAnswered)) return { source, from: 0 };
  const wait = waits[today.failures - 1];
  if (today.isAnswered || wait === undefined) return undefined;
  return { source, from: today.askedAt + wait };
}

/** The moment for what is due today: the one that was drawn, unless it is over or too far away. */
function drawToday(
  drawnAt: number | null,
  { now, nextDayAt }: Moment,
  cause: PlanningCause,
  chance: number,
): number {
  if (cause === 'rang') {
    // One that a visit late in the day had drawn lies beyond midnight: any nearer one would tell of the visit.
    if (drawnAt !== null && drawnAt < Math.max(nextDayAt, now + later)) return drawnAt;
    const rest = nextDayAt - (24 * hour - spread) - now;
    return now + Math.floor(chance * Math.max(rest, soon));
  }
  const within = cause === 'opened' ? soon : later;
  if (drawnAt !== null && drawnAt > now && drawnAt <= now + within) return drawnAt;
  return now + Math.floor(chance * within);
}

function drawNextDay(drawnAt: number | null, { nextDayAt }: Moment, chance: number): number {
  if (drawnAt !== null && drawnAt >= nextDayAt && drawnAt < nextDayAt + spread) return drawnAt;
  return nextDayAt + Math.floor(chance * spread);
}

/**
 * The minutes after which a crawl that the browser interrupted goes on: browsers wake an extension this
 * often at most.
 */
export const crawlPeriodInMinutes = 1;

/**
 * The instant, in milliseconds since 1970, from which a crawl goes on whose alarm the browser forgot,
 * where a page's message may have woken us. `chance` is from 0 to 1, without 1.
 */
export function drawCrawlAgain(now: number, chance: number): number {
  return now + Math.floor(chance * later);
}
