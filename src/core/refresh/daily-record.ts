import { isPlainObject } from '../plain-object';
import { asOfNow, isInstant } from '../time/as-of-now';
import { isDay } from '../time/calendar-date';

/** The present of a device, as its own clock and calendar have it. */
export type Moment = {
  /** The instant, in milliseconds since 1970. */
  now: number;
  /** The calendar day where the device is, `YYYY-MM-DD`. */
  today: string;
  /** The instant at which the next calendar day begins there, in milliseconds since 1970. */
  nextDayAt: number;
};

/** The last day on which a source was asked, and how that went. */
export type AskedSource = {
  /** The key of the source: see `dailySourcesOf`. */
  source: string;
  /** The calendar day of the device, `YYYY-MM-DD`. */
  day: string;
  /** True once an answer came on that day; "nothing new" is one. */
  isAnswered: boolean;
  /** The number of times that it was asked on that day without an answer, the one under way included. */
  failures: number;
  /** The last time that it was asked, in milliseconds since 1970. */
  askedAt: number;
};

/**
 * The record of the daily refresh, kept on the device: it says what has had its answer today, and
 * when the rest is to be asked.
 */
export type DailyRecord = {
  /**
   * The instant, drawn by chance, from which what is due may be asked; in milliseconds since 1970.
   * Null where none was drawn.
   */
  drawnAt: number | null;
  asked: readonly AskedSource[];
};

/** Reads a stored record: what is damaged in it is as good as never asked. */
export function readDailyRecord(raw: unknown): DailyRecord {
  const { drawnAt, asked } = isPlainObject(raw) ? raw : {};
  return {
    drawnAt: isInstant(drawnAt) ? drawnAt : null,
    asked: Array.isArray(asked) ? asked.flatMap((each) => readAsked(each) ?? []) : [],
  };
}

/**
 * Reads a record as of now: what a clock in the future wrote counts as of this moment, and what is
 * of another day is dropped.
 */
export function recordAsOfNow(record: DailyRecord, { now, today }: Moment): DailyRecord {
  const asked = record.asked
    .map((each) => ({ ...each, day: asOfNow(each.day, today) }))
    .filter(({ day }) => day === today)
    .map((each) => ({ ...each, askedAt: asOfNow(each.askedAt, now) }));
  return { ...record, asked };
}

/**
 * Notes that these sources are about to be asked. Until an answer is noted that counts as a failure:
 * the browser may stop us before.
 */
export function withAsked(
  record: DailyRecord,
  sources: readonly string[],
  moment: Moment,
): DailyRecord {
  const { asked, drawnAt } = recordAsOfNow(record, moment);
  const fresh = sources.map((source): AskedSource => {
    const former = asked.find((each) => each.source === source);
    return {
      source,
      day: moment.today,
      isAnswered: former?.isAnswered ?? false,
      failures: (former?.failures ?? 0) + 1,
      askedAt: moment.now,
    };
  });
  return { drawnAt, asked: [...asked.filter(({ source }) => !sources.includes(source)), ...fresh] };
}

/** Notes that these sources have answered. They have been noted as asked before. */
export function withAnswered(record: DailyRecord, sources: readonly string[]): DailyRecord {
  const asked = record.asked.map((each) =>
    sources.includes(each.source) ? { ...each, isAnswered: true, failures: 0 } : each,
  );
  return { ...record, asked };
}

/**
 * Notes that asking was cut short: each source that was asked without an answer is due again, also where
 * it had answered before on that day. Its failures count on, so that what always ends that way is not
 * asked for ever.
 */
export function withInterrupted(record: DailyRecord): DailyRecord {
  const asked = record.asked.map((each) =>
    each.failures > 0 ? { ...each, isAnswered: false } : each,
  );
  return { ...record, asked };
}

function readAsked(raw: unknown): AskedSource | undefined {
  const { source, day, isAnswered, failures, askedAt } = isPlainObject(raw) ? raw : {};
  if (typeof source !== 'string' || !isDay(day) || !isInstant(askedAt)) return undefined;
  const count = typeof failures === 'number' && Number.isInteger(failures) ? failures : 0;
  return { source, day, isAnswered: isAnswered === true, failures: Math.max(count, 0), askedAt };
}
