// What of a text of strangers can be seen, by the properties of Unicode (https://www.unicode.org/reports/tr44/): lists
// of characters grow old. Small, as the popup's first paint asks it.

/** Characters that break lines, or turn the direction of the text behind them: a blank takes their place. */
export const breaking = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/**
 * Characters that cannot be seen, of which Unicode has several hundred: formats, tags, fillers, selectors
 * of variants, halves of pairs, those that stand for no character. The blank Braille pattern
 * alone has no property that says so.
 */
export const unseen =
  /[\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;

/** More marks in a row than any living script needs on a letter: they would cover the lines around. */
export const heaped = /(\p{M}{2})\p{M}+/gu;

export const letter = /[\p{L}\p{N}]/u;

/** The fault of a text of which something can't be seen, or covers what is around; undefined: there is none. */
export function unseenFault(text: string): 'unseen' | 'heaped-marks' | 'letterless' | undefined {
  if (text.search(breaking) >= 0 || text.search(unseen) >= 0) return 'unseen';
  if (text.search(heaped) >= 0) return 'heaped-marks';
  return letter.test(text) ? undefined : 'letterless';
}
