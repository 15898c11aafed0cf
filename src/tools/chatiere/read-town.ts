import { failure, type Result } from '../../core/result';
import type { Gazetteer } from '../../core/towns/gazetteer';
import type { Town } from '../../core/towns/town';
import { findTown, findTownByCode } from '../towns/find-home';

/** The town as it is typed: by its name or by its code. */
export type TownWords = { town?: string | undefined; 'town-code'?: string | undefined };

/** The towns, and the INSEE codes of today by those that are no more. */
export type TownFacts = { gazetteer: Gazetteer; formerCodes: ReadonlyMap<string, string> };

/** Finds the town that was typed; a failure says what to type instead. */
export function readTown(words: TownWords, { gazetteer, formerCodes }: TownFacts): Result<Town> {
  const { town, 'town-code': code } = words;
  if ((town === undefined) === (code === undefined)) {
    return failure('Type either --town NAME or --town-code FR:13055.');
  }
  return town === undefined
    ? findTownByCode(gazetteer, code ?? '', formerCodes)
    : findTown(gazetteer, town);
}

/** The town as an answer names it. */
export function homeRow({ country, code, name, point }: Town): object {
  return { country, code, name, lat: point.lat, lon: point.lon };
}
