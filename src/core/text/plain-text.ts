/**
 * The characters that are refused in any text: they break lines or turn the direction of the text
 * behind them.
 */
export const controlCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const eachControl = new RegExp(controlCharacters, 'g');

/**
 * The free text of strangers as one line: control characters (which may turn the direction of what
 * follows) and line breaks become blanks, and a text longer than `longest` UTF-16 units is cut.
 * Null where nothing is left.
 */
export function plainText(raw: string, longest: number): string | null {
  // Cut first: a text may hold megabytes. Twice as long, as blanks go.
  const line = raw
    .slice(0, 2 * longest)
    .replace(eachControl, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
  // Halves of pairs, which the cut may have made.
  return short.replace(/\p{Surrogate}/gu, '') || null;
}
