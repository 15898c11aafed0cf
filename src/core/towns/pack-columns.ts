const decoder = new TextDecoder();

/**
 * A département, canton or province: country (ISO 3166-1), its code there, its name, and how people
 * call it besides: QC, Bayern.
 */
export type Admin = readonly [country: string, code: string, name: string, ...others: string[]];

/** The kinds of towns; a pack stores the number. */
export const kinds = ['town', 'arrondissement', 'former'] as const;

/** The number that stands for an arrondissement in a pack's column of kinds. */
export const arrondissementKind = kinds.indexOf('arrondissement');

/** The facts that a pack tells of itself, as JSON, before its columns. */
export type PackHeader = {
  /** The number of towns; the most populous come first, those that became part of another last. */
  count: number;
  /** The bytes of each column, in the order in which they follow. */
  columns: Record<ColumnName, number>;
  admins: readonly Admin[];
  /**
   * The southernmost and the westernmost towns of each of `admins`: thousandths of degrees north of the South Pole
   * and east of the antimeridian.
   */
  corners: readonly (readonly [lat: number, lon: number])[];
  /** The start of most postcodes of each of `admins`, two characters at most. */
  postcodeStarts: readonly string[];
  /** The letters with accents and the like that names hold, each with its folded form. */
  letters: Readonly<Record<string, string>>;
  /** Folded names of every country that any pack knows, by code, in several languages. */
  countryNames: Readonly<Record<string, readonly string[]>>;
  /** The CEDEX ranges: first and last code, and the INSEE code of the commune. */
  cedex: readonly (readonly [from: string, to: string, code: string])[];
  /** Folded names of the larger towns of the other packs, each between line feeds. */
  elsewhere: string;
};

/**
 * The columns of a pack, in their order. `names`: a line a town, other names behind `|`, and behind
 * a tab the folded form (a capital begins each word) where that is more than the letters
 * themselves, folded one by one. `postcodes`: a line a town, `a~b` for a range, each code without the
 * `postcodeStarts` of its admin. `codes`: a line a town, its INSEE code without the code of its admin. Of both, the
 * whole stands behind `=` where it does not begin so. The others are numbers, low bytes of all towns first:
 * places in `admins`, places in `kinds`, thousandths of degrees north and east of the `corners` of the admin, and how
 * many inhabitants fewer a town has than the one before it (the first, than none: its inhabitants).
 */
export const columnNames = [
  'names',
  'postcodes',
  'codes',
  'admins',
  'kinds',
  'lats',
  'lons',
  'populations',
] as const;
/** The name of a column of a pack. */
export type ColumnName = (typeof columnNames)[number];

/** Reads the header and the columns of a pack, which stand in it as they are. */
export function readColumns(packed: Uint8Array): {
  header: PackHeader;
  columns: Record<ColumnName, Uint8Array>;
} {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const headerEnd = 4 + view.getUint32(0, true);
  const header = JSON.parse(decoder.decode(packed.subarray(4, headerEnd))) as PackHeader;
  const columns = {} as Record<ColumnName, Uint8Array>;
  let at = headerEnd;
  for (const name of columnNames) {
    columns[name] = packed.subarray(at, at + header.columns[name]);
    at += header.columns[name];
  }
  return { header, columns };
}

/** The number that stands for this town in a column of `count` numbers. */
export function number(column: Uint8Array, town: number, count: number): number {
  let value = 0;
  for (let at = town, shift = 1; at < column.length; at += count, shift *= 256) {
    value += (column[at] ?? 0) * shift;
  }
  return value;
}
