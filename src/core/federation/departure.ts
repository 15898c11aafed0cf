import type { OrganizationFile } from './chatonsinfos-file';

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
  const isOver = [end, memberUntil].some((day) => day !== null && day <= today);
  return isOver || status === 'AWAY' || member === 'AWAY';
}
