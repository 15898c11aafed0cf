import type { Moment } from '../../core/refresh/daily-record';
import { today } from './today';

/** The present of this device, by its own clock and calendar. */
export function presentMoment(): Moment {
  const now = new Date();
  const nextDay = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return { now: now.getTime(), today: today(), nextDayAt: nextDay.getTime() };
}
