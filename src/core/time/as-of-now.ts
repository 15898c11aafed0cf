/** Tells whether this is an instant, in milliseconds since 1970. */
export function isInstant(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isFinite(raw) && raw >= 0;
}

/**
 * A stored time as it is believed now. All that is stored was written by a clock that may have been ahead of the
 * one of today: what happened can't lie in the future, and what is put off can't lie further off than
 * `furthest`, to which it is ever put off. A time beyond is read as now: what happened has happened
 * just now, and what was put off is due. Times are days (`YYYY-MM-DD`), weeks (`2026-W47`), ISO instants or
 * milliseconds since 1970, all three of one kind.
 */
export function asOfNow<Time extends string | number>(
  stored: Time,
  now: Time,
  furthest: Time = now,
): Time {
  return stored > furthest ? now : stored;
}
