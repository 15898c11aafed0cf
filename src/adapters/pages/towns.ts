import { communeOfCode, townAt } from '../../core/towns/gazetteer';
import type { Home } from '../../core/towns/home';
import { homeCountry } from '../../core/towns/home-country';
import { listLength } from '../../core/towns/list-length';
import { type TownPack, unpackTowns } from '../../core/towns/pack';
import { findTowns as findTownsIn } from '../../core/towns/search-packs';
import type { Town } from '../../core/towns/town';
import { loadFormerCodes } from '../package/data';
import { loadTownPack } from '../package/files';

type PackName = Parameters<typeof loadTownPack>[0];

const loading: Partial<Record<PackName, Promise<TownPack>>> = {};

/** Loads a pack once; it stays as long as the page lives. A failed load may be tried again. */
function pack(name: PackName, bytes?: Promise<Uint8Array>): Promise<TownPack> {
  const loaded = loading[name] ?? (bytes ?? loadTownPack(name)).then(unpackTowns);
  loading[name] = loaded;
  const forget = () => delete loading[name];
  loaded.catch(forget);
  return loaded;
}

/**
 * Finds towns for what the user typed, those of `country` first; where it is undefined, it is
 * guessed by the browser's languages. `bytes` are those of the core pack, on their way.
 */
export async function findTowns(
  query: string,
  country: string | undefined,
  bytes?: Promise<Uint8Array>,
): Promise<Town[]> {
  const core = await pack('core', bytes);
  const search = {
    country: country ?? homeCountry(navigator.languages, Object.keys(core.countryNames)),
    limit: listLength,
  };
  return findTownsIn({ core, loadRest: () => pack('rest') }, query, search);
}

/** Finds the commune that the home's commune became part of; null where it is still its own. */
export async function findNewCommune({ country, code }: Home): Promise<Town | null> {
  if (country !== 'FR') return null;
  const now = (await loadFormerCodes()).get(code);
  if (now === undefined) return null;
  const core = await pack('core');
  const commune = communeOfCode(core, now);
  return commune === undefined ? null : townAt(core, commune);
}
