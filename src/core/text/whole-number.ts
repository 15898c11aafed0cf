import { formatCache } from './format-cache';

const formats = formatCache((language) => new Intl.NumberFormat(language));

/**
 * A whole number, not negative, as this language writes it. Below a thousand every language of the
 * interface writes its digits alone: a formatter, which costs a browser that has just started as much as
 * all else that the popup draws, is made only for more.
 */
export function wholeNumber(count: number, language: string): string {
  return count < 1000 ? String(count) : formats(language).format(count);
}
