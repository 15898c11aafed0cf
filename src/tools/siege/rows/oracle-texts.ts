// How the siege judges texts: by ranges of code points that are written out here, where the product goes by the
// properties of Unicode. Neither is made of the other.

/** Ranges of code points that break lines, turn the direction of text, or cannot be seen. */
export const hiddenRanges: readonly (readonly [first: number, last: number])[] = [
  [0x0, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xfffe, 0xffff],
  [0x12000, 0x1254f],
  [0x13000, 0x1345f],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
  [0xf0000, 0x10ffff],
];

/** Ranges of marks that are laid over the letter before them. */
const markRanges: typeof hiddenRanges = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x64b, 0x65f],
  [0x1ab0, 0x1ace],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20f0],
  [0xfe20, 0xfe2f],
];

/** Scripts without capitals that made-up names are written in. */
const letterRanges: typeof hiddenRanges = [
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x4e00, 0x9fff],
  [0x3041, 0x30ff],
];

const isIn = (ranges: typeof hiddenRanges, point: number) =>
  ranges.some(([first, last]) => point >= first && point <= last);

/** The fault of a text that people would be shown; undefined where there is none. */
export function faultOfText(raw: unknown, longest: number): string | undefined {
  if (typeof raw !== 'string') return 'is no text';
  if (raw.length > longest) return `has ${raw.length} characters`;
  const points = [...raw].map((letter) => letter.codePointAt(0) ?? 0);
  const hidden = points.find((point) => isIn(hiddenRanges, point));
  if (hidden !== undefined) return `holds U+${hidden.toString(16)}`;
  const marks = points.map((point) => isIn(markRanges, point));
  if (marks.some((_, at) => marks[at] && marks[at + 1] && marks[at + 2])) return 'heaps marks';
  if (!points.some(isLetter)) return 'has no letter';
  return undefined;
}

function isLetter(point: number): boolean {
  const letter = String.fromCodePoint(point);
  if (letter >= '0' && letter <= '9') return true;
  return letter.toLowerCase() !== letter.toUpperCase() || isIn(letterRanges, point);
}

/** The fault of a date; `latest` is the last day, `YYYY-MM-DD`, that is believed. */
export function faultOfDate(raw: unknown, latest: string): string | undefined {
  const parts = typeof raw === 'string' ? /^(\d{4})(-\d\d)?(-\d\d)?$/.exec(raw) : null;
  if (!parts) return 'is no date';
  const [, year = '', month = '-01', day = '-01'] = parts;
  const instant = Date.parse(`${year}${month}${day}T00:00:00Z`);
  const isReal =
    !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(`${year}${month}${day}`);
  if (!isReal) return 'is no day of the calendar';
  if (Number(year) < 1990) return 'is before the web';
  return String(raw) > latest ? 'is still to come' : undefined;
}
