/** The wait where a server says no time, or none that can be read. */
const usualWaitInSeconds = 10;

/**
 * Reads how many seconds a server asks to wait, from seconds or a date (RFC 9110, 10.2.3). `now`:
 * milliseconds since 1970. Never negative.
 */
export function readRetryAfter(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? usualWaitInSeconds : Math.max(0, (date - now) / 1000);
}
