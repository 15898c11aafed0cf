/**
 * The scripts in which names may be written, by their names in Unicode: those in common use everywhere
 * (https://www.unicode.org/reports/tr31/, table 5), with two of the limited ones of table 7 that French speakers
 * write. The others hold letters that are blank, or as wide as a line.
 */
export const livingScripts: readonly string[] = [
  'Common',
  'Inherited',
  'Arabic',
  'Armenian',
  'Bengali',
  'Bopomofo',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Gujarati',
  'Gurmukhi',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Kannada',
  'Katakana',
  'Khmer',
  'Lao',
  'Latin',
  'Malayalam',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
  'Tibetan',
  'Nko',
  'Tifinagh',
];

/**
 * The signs of these scripts that are as wide as a phrase, as no property says: words of Arabic in one sign, and
 * dashes of two and three ems (https://www.unicode.org/charts/PDF/UFB50.pdf, U2E00.pdf).
 */
export const wideSigns = '\uFDFA-\uFDFD\u2E3A\u2E3B';

/**
 * The marks of these scripts that put the next letter under the one before: Indic_Syllabic_Category is
 * Invisible_Stacker (https://www.unicode.org/Public/UCD/latest/ucd/IndicSyllabicCategory.txt).
 */
export const stackers = '\u1039\u17D2';
