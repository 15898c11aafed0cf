export const millisecondsInDay = 86_400_000;

/** Days since 1970 at an instant in UTC, whole. The instant is in milliseconds since 1970. */
export function dayNumberOf(instant: number): number {
  return Math.floor(instant / millisecondsInDay);
}
