/**
 * Rounds kilometres as precisely as they mean something to a person: to whole ones below ten, then
 * to fives, and to tens from a hundred on. At least 1, so that nothing is "0 km away".
 */
export function coarseKilometres(kilometres: number): number {
  const step = kilometres < 10 ? 1 : kilometres < 100 ? 5 : 10;
  return Math.max(1, Math.round(kilometres / step) * step);
}
