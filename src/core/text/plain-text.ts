import { livingScripts, stackers, wideSigns } from './living-scripts';

// What may stand in a text of strangers, by the properties of Unicode (https://www.unicode.org/reports/tr44/):
// lists of characters grow old.

/** Characters that break lines, or turn the direction of the text behind them: a blank takes their place. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/**
 * Characters that cannot be seen, of which Unicode has several hundred: formats, tags, fillers, selectors
 * of variants, halves of pairs, those that stand for no character. The blank Braille pattern
 * alone has no property that says so.
 */
const unseen =
  /[\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;

/** Characters of no script in use, or of no script at all, and signs as wide as a phrase. */
const strange = new RegExp(
  `[^${livingScripts.map((script) => `\\p{Script=${script}}`).join('')}]|[${wideSigns}]`,
  'gu',
);

/** More marks in a row than any living script needs on a letter: they would cover the lines around. */
const heaped = /(\p{M}{2})\p{M}+/gu;

/** More letters under each other than any word has. */
const stacked = new RegExp(`((?:[${stackers}]\\p{L}){2})(?:[${stackers}]\\p{L})+`, 'gu');

const letter = /[\p{L}\p{N}]/u;

/** The faults for which a text cannot be shown as it stands. */
export type TextFault = 'unseen' | 'strange' | 'heaped-marks' | 'letterless';

/** The fault of a text that is shown; undefined: it can be shown as it stands. */
export function unshowable(text: string): TextFault | undefined {
  if (text.search(breaking) >= 0 || text.search(unseen) >= 0) return 'unseen';
  if (text.search(strange) >= 0) return 'strange';
  if (text.search(heaped) >= 0 || text.search(stacked) >= 0) return 'heaped-marks';
  return letter.test(text) ? undefined : 'letterless';
}

/**
 * The free text of strangers as one line: control characters (which may turn the direction of what
 * follows) and line breaks become blanks, what cannot be seen goes, as does what no living script has; of marks on one
 * letter, and of letters under one, two stay; and
 * a text longer than `longest` UTF-16 units is cut. Null where no letter or digit is left.
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
