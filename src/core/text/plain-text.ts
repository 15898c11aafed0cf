import { livingScripts, stackers, wideSigns } from './living-scripts';
import { breaking, heaped, letter, unseen, unseenFault } from './seen-text';

// What may stand in a text of strangers that is shown.

/** Characters of no script in use, or of no script at all, and signs as wide as a phrase. */
const strange = new RegExp(
  `[^${livingScripts.map((script) => `\\p{Script=${script}}`).join('')}]|[${wideSigns}]`,
  'gu',
);

/** More letters under each other than any word has. */
const stacked = new RegExp(`((?:[${stackers}]\\p{L}){2})(?:[${stackers}]\\p{L})+`, 'gu');

/** The faults for which a text cannot be shown as it stands. */
export type TextFault = 'unseen' | 'strange' | 'heaped-marks' | 'letterless';

/** The fault of a text that is shown; undefined: it can be shown as it stands. */
export function unshowable(text: string): TextFault | undefined {
  const fault = unseenFault(text);
  if (fault) return fault;
  if (text.search(strange) >= 0) return 'strange';
  return text.search(stacked) >= 0 ? 'heaped-marks' : undefined;
}

/**
 * The free text of strangers as one line: control characters (which may turn the direction of what
 * follows) and line breaks become blanks, what cannot be seen goes, as does what no script in use has; of marks on one
 * letter, and of letters under one, two stay; and a text longer than `longest` UTF-16 units is cut. Null where no
 * letter or digit is left.
 */
export function plainText(raw: string, longest: number): string | null {
  // Cut first: a text may hold megabytes. Twice as long, as blanks go.
  const line = raw
    .slice(0, 2 * longest)
    .replace(breaking, ' ')
    .replace(unseen, '')
    .replace(strange, '')
    .replace(heaped, '$1')
    .replace(stacked, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const short = line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
  // Halves of pairs, which the cut may have made.
  const whole = short.replace(/\p{Surrogate}/gu, '');
  return letter.test(whole) ? whole : null;
}
