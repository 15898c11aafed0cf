import { failure, type Result, success } from '../../core/result';
import type { Gazetteer } from '../../core/towns/gazetteer';
import type { TownSearch } from '../../core/towns/ranks';
import { usualSearch } from '../../core/towns/search';
import { findTowns } from '../../core/towns/search-packs';
import type { Town } from '../../core/towns/town';
import { readLimit } from './read-limit';

/** The wish behind `chatiere towns`, as it was typed. */
type TownsWish = {
  queries: readonly string[];
  country?: string | undefined;
  limit?: string | undefined;
  stdin?: boolean | undefined;
};

/**
 * The answer of `chatiere towns`: one JSON array a query, a line each: what the town field would
 * show, in its order.
 */
export async function townsJson(
  wish: TownsWish,
  readTowns: () => Gazetteer,
  readInput: () => string,
): Promise<Result<string>> {
  const search = readSearch(wish);
  if (!search.ok) return search;
  const queries = readQueries(wish, readInput);
  if (!queries.ok) return queries;
  const [core, rest] = readTowns();
  if (!core || !rest) return failure('The towns are missing from src/tools/data.');
  const packs = { core, loadRest: async () => rest };
  const known = Object.keys(core.countryNames);
  if (!known.includes(search.value.country)) {
    return failure(
      `No town of "${wish.country}" is known. Type --country with one of: ${known.join(', ')}.`,
    );
  }
  const lines: string[] = [];
  for (const query of queries.value) {
    const towns = await findTowns(packs, query, search.value);
    lines.push(`${JSON.stringify(towns.map(row))}\n`);
  }
  return success(lines.join(''));
}

function readSearch({ country, limit }: TownsWish): Result<TownSearch> {
  const read = readLimit(limit, usualSearch.limit);
  if (!read.ok) return read;
  return success({ country: country?.toUpperCase() ?? usualSearch.country, limit: read.value });
}

function readQueries(
  { queries, stdin = false }: TownsWish,
  readInput: () => string,
): Result<readonly string[]> {
  if (!stdin) {
    return queries.length > 0
      ? success([queries.join(' ')])
      : failure('Type a town, as: chatiere towns "saint denis 93"; or --stdin, one query a line.');
  }
  if (queries.length > 0) return failure('Type either a town or --stdin, not both.');
  return success(
    readInput()
      .replace(/\r?\n$/, '')
      .split(/\r?\n/),
  );
}

function row({ country, admin, name, postcodes, code, point }: Town): object {
  return { country, admin, name, postcodes, code, lat: point.lat, lon: point.lon };
}
