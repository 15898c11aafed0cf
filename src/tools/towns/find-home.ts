import { failure, type Result, success } from '../../core/result';
import { foldTown } from '../../core/towns/fold-town';
import { communeOfCode, type Gazetteer, townAt, townsNamed } from '../../core/towns/gazetteer';
import type { Town } from '../../core/towns/town';

const maximumChoices = 5;

/** The one town of this name: among French communes, else among the other towns. */
export function findTown(gazetteer: Gazetteer, name: string): Result<Town> {
  const named = townsNamed(gazetteer, name);
  const abroad = named.filter(({ country }) => country !== 'FR');
  const rings = [
    named.filter(({ country, kind }) => country === 'FR' && kind === 'town'),
    abroad.filter((town) => foldTown(town.name) === foldTown(name)),
    abroad,
    named.filter(({ country, kind }) => country === 'FR' && kind !== 'town'),
  ];
  const towns = rings.find((ring) => ring.length > 0) ?? [];
  const [only, ...others] = towns;
  if (!only)
    return failure(`No town is called "${name}". Type its full name, or --town-code FR:13055.`);
  if (others.length === 0) return success(only);
  const choices = towns.slice(0, maximumChoices).map(nameWithCode).join(', ');
  const more = towns.length > maximumChoices ? `, and ${towns.length - maximumChoices} more` : '';
  return failure(
    `${towns.length} towns are called "${name}". Type --town-code with one of: ${choices}${more}.`,
  );
}

function nameWithCode({ country, code, name, adminName, admin }: Town): string {
  return `${country}:${code} ${name} (${adminName || admin})`;
}

/**
 * The town of a code: `FR:13055` means the commune that has, or took over, this INSEE code today.
 */
export function findTownByCode(
  gazetteer: Gazetteer,
  key: string,
  formerCodes: ReadonlyMap<string, string>,
): Result<Town> {
  const [country = '', ...rest] = key.trim().split(':');
  const code = rest.join(':');
  const wanted = country === 'FR' ? (formerCodes.get(code) ?? code) : code;
  const town =
    country === 'FR' ? byInseeCode(gazetteer, wanted) : byFoldedName(gazetteer, country, wanted);
  if (town) return success(town);
  return failure(
    `No town has the code "${key}". Type a country and its INSEE code, as FR:13055, or --town with a name.`,
  );
}

function byInseeCode(gazetteer: Gazetteer, code: string): Town | undefined {
  for (const pack of gazetteer) {
    const commune = communeOfCode(pack, code);
    if (commune !== undefined) return townAt(pack, commune);
  }
  return undefined;
}

/** The town of this code, `admin:folded name:first postcode`; undefined where there is none. */
function byFoldedName(gazetteer: Gazetteer, country: string, code: string): Town | undefined {
  const [, name = ''] = code.split(':');
  return townsNamed(gazetteer, name).find((town) => town.code === code && town.country === country);
}
