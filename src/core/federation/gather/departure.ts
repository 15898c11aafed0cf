import { isPlausibleYear } from '../../time/plausible-year';
import type { OrganizationFile } from '../chatonsinfos-file';

/**
 * True if a hoster says that it has closed, or left the collective, by this day (`YYYY-MM-DD`).
 */
export function hasLeft(
  {
    status,
    member,
    end,
    memberUntil,
  }: Pick<OrganizationFile, 'status' | 'member' | 'end' | 'memberUntil'>,
  today: string,
): boolean {
  const isOver = [end, memberUntil].some((day) => hasPassed(day, today));
  return isOver || status === 'AWAY' || member === 'AWAY';
}

/** True if a day, `YYYY-MM-DD`, has come; one of a year that cannot be is a slip, and never does. */
export function hasPassed(day: string | null, today: string): boolean {
  return day !== null && day <= today && isPlausibleYear(day, today);
}
