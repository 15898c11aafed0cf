/**
 * When to refresh next: tomorrow, at a minute that chance chooses, so that a mirror's readers don't
 * come all at once and can't be told apart by their hour. Both instants in milliseconds since 1970;
 * `chance` from 0 to 1, without 1.
 */
export function nextRefresh(now: number, chance: number): number {
  const day = 86_400_000;
  const minute = 60_000;
  const tomorrow = Math.floor(now / day + 1) * day;
  return tomorrow + Math.floor(chance * (day / minute)) * minute;
}
