import { foldTown, foldTownWords } from '../../core/towns/fold-town';
import { type Admin, type ColumnName, columnNames, type PackHeader } from '../../core/towns/pack';
import { asciiLetters } from '../../core/towns/search-text';

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
  const numbers = (bytes: number, read: (row: Row) => number) => planes(rows.map(read), bytes);
  const columns: Record<ColumnName, Uint8Array> = {
    names: lines(nameLine),
    postcodes: lines(({ postcodes }) => postcodes),
    codes: lines(({ code }) => code),
    admins: numbers(2, ({ admin }) => places.get(admin) ?? 0),
    kinds: numbers(1, ({ kind }) => kindLetters.indexOf(kind)),
    lats: numbers(3, ({ lat }) => Math.round((lat + 90) * 1000)),
    lons: numbers(3, ({ lon }) => Math.round((lon + 180) * 1000)),
    populations: numbers(3, ({ population }) => population),
  };
  const header: PackHeader = {
    count: rows.length,
    columns: Object.fromEntries(
      columnNames.map((name) => [name, columns[name].length]),
    ) as PackHeader['columns'],
    admins,
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

const plain = /^[A-Za-z]+(?:[-' ]+[A-Za-z]+)*$/;

/**
 * The line of a town's names, behind bars; their folded form follows behind a tab where a reader
 * can't tell it from the letters.
 */
function nameLine({ name, alternatives }: Row): string {
  const all = [name, ...alternatives];
  const isPlain = all.every(
    (each) => plain.test(each) && foldTown(each) === each.toLowerCase().replace(/[-' ]/g, ''),
  );
  return isPlain ? all.join('|') : `${all.join('|')}\t${all.map(capitalised).join('|')}`;
}

/** The folded form of a name, with a capital where a word starts. */
function capitalised(name: string): string {
  return foldTownWords(name)
    .map((word) => asciiLetters(word))
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
