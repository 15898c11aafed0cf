import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { inRepository } from './root';

/** The lines of the gazetteer's sources, without their header. */
export type TownLines = { towns: string[]; admins: string[] };

/** The towns, most populous first, communes that became part of another last. */
export function readTowns(): TownLines {
  const packed = readFileSync(inRepository('src/tools/data/towns.tsv.gz'));
  const admins = readFileSync(inRepository('src/tools/data/admins.tsv'), 'utf8');
  return { towns: byImportance(linesOf(gunzipSync(packed).toString())), admins: linesOf(admins) };
}

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n').slice(1);
}

/** Population and kind are read once a line: a hundred thousand lines are compared many times. */
function byImportance(lines: readonly string[]): string[] {
  return lines
    .map((line) => {
      const cells = line.split('\t');
      return { line, former: Number(cells[4] === 'D'), population: Number(cells[8]) };
    })
    .sort(
      (one, other) =>
        one.former - other.former ||
        other.population - one.population ||
        (one.line < other.line ? -1 : 1),
    )
    .map(({ line }) => line);
}
