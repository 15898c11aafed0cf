import { existsSync, readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type TownPack, unpackTowns } from '../../core/towns/pack';
import { inRepository } from '../root';
import { linesOf, packAllTowns, readData, type TownPacks } from './packs';

/** The files that the packs are made of and by: a newer one has the packs made afresh. */
const ingredients = [
  'src/tools/data/towns.tsv.gz',
  'src/tools/data/admins.tsv',
  'src/tools/data/cedex.tsv',
  'src/tools/data/town-names.tsv',
  'src/tools/data/country-names.tsv',
  'src/tools/towns/packs.ts',
  'src/tools/towns/pack.ts',
  'src/core/towns/pack.ts',
  'src/core/towns/search-text.ts',
  'src/core/towns/town.ts',
  'src/core/text/fold.ts',
];

let unpacked: readonly [core: TownPack, rest: TownPack] | undefined;

/** The whole gazetteer, ready to be searched: as the build packed it, else packed now. */
export function readTowns(): readonly [core: TownPack, rest: TownPack] {
  if (!unpacked) {
    const { core, rest } = builtPacks() ?? packAllTowns();
    unpacked = [unpackTowns(core), unpackTowns(rest)];
  }
  return unpacked;
}

/**
 * The packs of the build, if nothing they are made of changed since: packing takes seconds, which
 * every run of the command line would cost.
 */
function builtPacks(): TownPacks | undefined {
  const paths = ['core', 'rest'].map((name) => inRepository(`assets/towns/${name}.pack`));
  if (!paths.every((path) => existsSync(path))) return undefined;
  const packedAt = Math.min(...paths.map((path) => statSync(path).mtimeMs));
  const changedAt = Math.max(...ingredients.map((path) => statSync(inRepository(path)).mtimeMs));
  if (packedAt < changedAt) return undefined;
  const [core, rest] = paths.map((path) => new Uint8Array(gunzipSync(readFileSync(path))));
  return core && rest && { core, rest };
}

/** INSEE codes that are no more, each with the code of the commune it is part of today. */
export function readFormerCodes(): ReadonlyMap<string, string> {
  const lines = linesOf(readData('former-codes.tsv').toString());
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}
