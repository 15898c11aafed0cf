import { dayOf } from '../../core/time/day';

/** The day where the user is, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return dayOf(now.getTime() - now.getTimezoneOffset() * 60_000);
}
