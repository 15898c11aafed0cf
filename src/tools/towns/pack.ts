import { foldWords } from '../../core/text/fold';
import { foldTownWords } from '../../core/towns/fold-town';
import {
  type Admin,
  type ColumnName,
  columnNames,
  type PackHeader,
} from '../../core/towns/pack-columns';
import { asciiLetters } from '../../core/towns/search-text';
import { withoutStart } from '../../core/towns/whole-codes';
import { postcodeStarts, stepsDown } from './columns';

/** The sources of a pack: lines as in the files of src/tools/data, most populous town first. */
export type PackSources = {
  towns: readonly string[];
  admins: readonly string[];
  cedex?: readonly string[];
} & Partial<Pick<PackHeader, 'countryNames' | 'elsewhere'>>;

type Row = {
  admin: string;
  name: string;
  alternatives: string[];
  kind: string;
  postcodes: string;
  lat: number;
  lon: number;
  population: number;
  code: string;
};

const kindLetters = ['', 'A', 'D'];

/** Packs towns into byte columns: core/towns/pack.ts says how, and reads them. */
export function packTowns(sources: PackSources): Uint8Array {
  const rows = sources.towns.map(rowOf);
  const admins = adminsOf(rows, sources.admins);
  const places = new Map(admins.map(([country, code], place) => [`${country}\t${code}`, place]));
  const lines = (read: (row: Row) => string) =>
    Buffer.from(rows.map((row) => `${read(row)}\n`).join(''));
  const letters = foldedLetters(rows);
  const corners = cornersOf(rows, places, admins.length);
  const cornerOf = ({ admin }: Row) => corners[places.get(admin) ?? 0] ?? [0, 0];
  const starts = postcodeStarts(rows, places, admins.length);
  const numbers = (bytes: number, read: (row: Row) => number) => planes(rows.map(read), bytes);
  const columns: Record<ColumnName, Uint8Array> = {
    names: lines((row) => nameLine(row, letters)),
    postcodes: lines((row) => postcodeLine(row, starts[places.get(row.admin) ?? 0] ?? '')),
    codes: lines(codeLine),
    admins: numbers(2, ({ admin }) => places.get(admin) ?? 0),
    kinds: numbers(1, ({ kind }) => kindLetters.indexOf(kind)),
    lats: numbers(3, (row) => northing(row) - (cornerOf(row)[0] ?? 0)),
    lons: numbers(3, (row) => easting(row) - (cornerOf(row)[1] ?? 0)),
    populations: planes(stepsDown(rows.map(({ population }) => population)), 3),
  };
  const header: PackHeader = {
    count: rows.length,
    columns: Object.fromEntries(
      columnNames.map((name) => [name, columns[name].length]),
    ) as PackHeader['columns'],
    admins,
    corners,
    postcodeStarts: starts,
    letters,
    countryNames: sources.countryNames ?? {},
    cedex: (sources.cedex ?? []).map((line) => line.split('\t') as [string, string, string]),
    elsewhere: sources.elsewhere ?? '',
  };
  const said = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(said.length);
  return Buffer.concat([length, said, ...columnNames.map((name) => columns[name])]);
}

function rowOf(line: string): Row {
  const [
    country,
    admin,
    name = '',
    others,
    kind = '',
    postcodes = '',
    lat,
    lon,
    people,
    code = '',
  ] = line.split('\t');
  return {
    admin: `${country}\t${admin}`,
    name,
    alternatives: others ? others.split('|') : [],
    kind,
    postcodes,
    lat: Number(lat),
    lon: Number(lon),
    population: Math.round(Number(people)),
    code,
  };
}

/** The admins that towns are in; one has an empty name where the list has none. */
function adminsOf(rows: readonly Row[], lines: readonly string[]): Admin[] {
  const names = new Map(
    lines.map((line) => {
      const [country, code, name = '', others] = line.split('\t');
      return [`${country}\t${code}`, [name, ...(others ? others.split('|') : [])]];
    }),
  );
  return [...new Set(rows.map(({ admin }) => admin))].sort().map((admin) => {
    const [country = '', code = ''] = admin.split('\t');
    const [name = '', ...others] = names.get(admin) ?? [];
    return [country, code, name, ...others];
  });
}

/** The bytes of numbers, the low bytes of all first: alike bytes side by side press better. */
function planes(values: readonly number[], bytes: number): Uint8Array {
  const all = new Uint8Array(values.length * bytes);
  values.forEach((value, place) => {
    for (let plane = 0; plane < bytes; plane += 1) {
      all[plane * values.length + place] = Math.floor(value / 256 ** plane) % 256;
    }
  });
  return all;
}

const northing = ({ lat }: Row) => Math.round((lat + 90) * 1000);
const easting = ({ lon }: Row) => Math.round((lon + 180) * 1000);

/** The INSEE code of a town without that of its admin; the whole behind a sign where it begins otherwise. */
function codeLine({ admin, code }: Row): string {
  const [, adminCode = ''] = admin.split('\t');
  return code === '' ? '' : withoutStart(code, adminCode);
}

function postcodeLine({ postcodes }: Row, start: string): string {
  return postcodes.replace(/[^,~]+/g, (code) => withoutStart(code, start));
}

/** The corners of the admins: no town of one lies south of it or west of it. */
function cornersOf(
  rows: readonly Row[],
  places: ReadonlyMap<string, number>,
  count: number,
): [lat: number, lon: number][] {
  const corners = Array.from({ length: count }, (): [number, number] => [2 ** 20, 2 ** 20]);
  for (const row of rows) {
    const corner = corners[places.get(row.admin) ?? 0];
    if (!corner) continue;
    corner[0] = Math.min(corner[0], northing(row));
    corner[1] = Math.min(corner[1], easting(row));
  }
  return corners;
}

/** The letters beyond ASCII in the names of towns that fold to letters, which are no longer in UTF-8. */
function foldedLetters(rows: readonly Row[]): Record<string, string> {
  const beyond = new Set(
    rows.flatMap(
      ({ name, alternatives }) => [name, ...alternatives].join('').match(/[^ -~]/gu) ?? [],
    ),
  );
  const folded = [...beyond].sort().map((letter) => [letter, foldWords(letter)] as const);
  return Object.fromEntries(
    folded.filter(([letter, to]) => /^[a-z]+$/.test(to) && to.length <= Buffer.byteLength(letter)),
  );
}

/**
 * The line of a town's names, behind bars; their folded form follows behind a tab where a reader
 * can't tell it letter by letter.
 */
function nameLine({ name, alternatives }: Row, letters: Readonly<Record<string, string>>): string {
  const all = [name, ...alternatives];
  const isToldByLetters = all.every((each) => foldedByLetters(each, letters) === capitalised(each));
  return isToldByLetters ? all.join('|') : `${all.join('|')}\t${all.map(capitalised).join('|')}`;
}

/** The folded form of a name as a reader makes it; undefined for one that it can't fold. */
function foldedByLetters(
  name: string,
  letters: Readonly<Record<string, string>>,
): string | undefined {
  const folded = [...name].map((each) => (/[A-Za-z' -]/.test(each) ? each : letters[each]));
  if (folded.includes(undefined)) return undefined;
  const words = folded.join('').split(/[-' ]+/);
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()).join('');
}

/** The folded form of a name, with a capital where a word starts. */
function capitalised(name: string): string {
  return foldTownWords(name)
    .map((word) => asciiLetters(word))
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
