// A year of a device, minute by minute: its browser is opened and closed, it sleeps, its clock is set, its
// network goes, and alarms are lost in the ways of browsers.

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const daysInYear = 365;
const start = Date.UTC(2027, 0, 1);

/** A browser's way with alarms. */
export type AlarmWay = {
  /** Firefox forgets them when it closes; Chromium keeps them, and loses them when we are switched off. */
  isKept: boolean;
  /** Some count the time until an alarm only while the computer is awake. */
  isAwakeTime: boolean;
};

export const alarmWays: Readonly<Record<string, AlarmWay>> = {
  firefox: { isKept: false, isAwakeTime: true },
  'firefox by the clock': { isKept: false, isAwakeTime: false },
  chromium: { isKept: true, isAwakeTime: false },
  'chromium in time awake': { isKept: true, isAwakeTime: true },
};

type Power = 'off' | 'asleep' | 'open';

/** What the browser is in each hour; `anyHour` is an hour of the day that chance chose for the day. */
export type Habit = (hourOfDay: number, anyHour: number) => Power;

const between = (from: number, to: number) => (hourOfDay: number) =>
  hourOfDay >= from && hourOfDay < to;
const isOfficeHour = between(8, 20);

export const habits: Readonly<Record<string, Habit>> = {
  'open by day': (at) => (isOfficeHour(at) ? 'open' : 'off'),
  'always open': () => 'open',
  'open an hour a day': (at, anyHour) => (at === anyHour ? 'open' : 'off'),
  'awake an hour a day': (at, anyHour) => (at === anyHour ? 'open' : 'asleep'),
  'awake by day': (at) => (isOfficeHour(at) && at !== 13 ? 'open' : 'asleep'),
  'open around midnight': (at) => (at === 0 || at === 23 ? 'open' : 'off'),
};

/** The hours by which the device's clock is wrong on a day of the year, at an hour of it. */
function hoursWrong(dayOfYear: number, hourOfDay: number): number {
  if (dayOfYear === 100 && between(10, 15)(hourOfDay)) return 24;
  if (dayOfYear === 150 && between(9, 11)(hourOfDay)) return 400 * 24;
  if (dayOfYear === 200 && between(12, 17)(hourOfDay)) return -72;
  if (dayOfYear === 250 && between(0, 12)(hourOfDay)) return -1;
  return 0;
}

const isOnline = (dayOfYear: number) => !between(60, 67)(dayOfYear);

/** The extension as the simulated browser sees it. Each call is one run of its background. */
export type SimulatedExtension = {
  /** The clock of the device says so, in milliseconds since 1970. */
  setClock: (now: number) => void;
  /** The browser started, or a page of the extension was opened. */
  opened: () => Promise<void>;
  /** A page's message woke the background. */
  woken: () => Promise<void>;
  rang: (scheduledTime: number) => Promise<void>;
  /** The alarm that is set, one object as long as it is the same. */
  alarm: () => { when: number } | undefined;
  forgetAlarm: () => void;
};

/** What came of a year. */
export type YearCount = {
  /** The days on which the browser was open and online for an hour. */
  days: number;
  /** Those of these days on which an answer came. */
  refreshed: number;
  /** The most answers on one day of the device's calendar, its clock not being set meanwhile. */
  mostAnswersADay: number;
  /** All answers. */
  answers: number;
  /** Requests within a run that a page's message woke. */
  requestsOfVisits: number;
  rings: number;
};

/** A chance that is the same each time, from 0 to 1 without 1: the generator mulberry32. */
function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A web that answers all but three requests in a hundred while the device is online. */
export type SimulatedWeb = { answer: () => boolean };

/**
 * Lives a year, or its first `days`. `extensionOn` makes the extension on a web; a page is visited at
 * five past each hour that the browser is open.
 */
export async function liveYear(
  way: AlarmWay,
  habit: Habit,
  extensionOn: (web: SimulatedWeb, chance: () => number) => SimulatedExtension,
  days = daysInYear,
): Promise<YearCount> {
  const chance = seededChance(4711);
  const answersByDay = new Map<string, number>();
  const answeredDays = new Set<number>();
  const count = { requestsOfVisits: 0, rings: 0, answers: 0 };
  const at = { dayOfYear: 0, hourOfDay: 0, now: start, epoch: 0, isVisit: false };
  const answer = () => {
    if (at.isVisit) count.requestsOfVisits += 1;
    if (!isOnline(at.dayOfYear) || chance() < 0.03) return false;
    const key = `${at.epoch} ${Math.floor(at.now / day)}`;
    answersByDay.set(key, (answersByDay.get(key) ?? 0) + 1);
    answeredDays.add(at.dayOfYear);
    count.answers += 1;
    return true;
  };
  const extension = extensionOn({ answer }, chance);
  const openDays = new Set<number>();
  let power: Power = 'off';
  let wrong = 0;
  let set: { when: number } | undefined;
  let remaining = 0;
  const notice = () => {
    const alarm = extension.alarm();
    if (alarm !== set && alarm) remaining = alarm.when - at.now;
    set = alarm;
  };
  const run = async (act: () => Promise<void>) => {
    extension.setClock(at.now);
    await act();
    notice();
  };
  for (let index = 0; index < days * 24; index += 1) {
    at.dayOfYear = Math.floor(index / 24);
    at.hourOfDay = index % 24;
    // The same hour for all of a day, whatever else chance is asked for.
    const anyHour = Math.floor(seededChance(at.dayOfYear)() * 24);
    const former = power;
    power = habit(at.hourOfDay, anyHour);
    const isWrong = hoursWrong(at.dayOfYear, at.hourOfDay);
    if (isWrong !== wrong) at.epoch += 1;
    wrong = isWrong;
    if (power !== 'open') continue;
    if (isOnline(at.dayOfYear)) openDays.add(at.dayOfYear);
    for (let minuteOfHour = 0; minuteOfHour < 60; minuteOfHour += 1) {
      at.now = start + index * hour + minuteOfHour * minute + wrong * hour;
      if (minuteOfHour === 0 && former === 'off') {
        if (!way.isKept) extension.forgetAlarm();
        await run(extension.opened);
      }
      if (minuteOfHour === 3 && way.isKept && at.dayOfYear % 30 === 5 && former !== 'open') {
        // Switched off and on again: no event tells.
        extension.forgetAlarm();
        notice();
      }
      if (minuteOfHour === 5) {
        at.isVisit = true;
        await run(extension.woken);
        at.isVisit = false;
      }
      if (set && (way.isAwakeTime ? remaining <= 0 : set.when <= at.now)) {
        const { when } = set;
        count.rings += 1;
        extension.forgetAlarm();
        await run(() => extension.rang(when));
      }
      remaining -= minute;
    }
  }
  return {
    ...count,
    days: openDays.size,
    refreshed: [...openDays].filter((each) => answeredDays.has(each)).length,
    mostAnswersADay: Math.max(0, ...answersByDay.values()),
  };
}
