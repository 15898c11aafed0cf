import { type Gazetteer, kinds, townAt, townsNamed } from '../core/gazetteer';
import { failure, type Result, success } from '../core/result';
import { foldTown, type Town } from '../core/town';

const maximumChoices = 5;

const formerKind = kinds.indexOf('former');

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

/** The town of a code: `FR:13055` means the commune that has this INSEE code today. */
export function findTownByCode(gazetteer: Gazetteer, key: string): Result<Town> {
  const [country = '', ...rest] = key.split(':');
  const code = rest.join(':');
  for (const [line, text] of gazetteer.lines.entries()) {
    if (gazetteer.kinds[line] === formerKind || !text.startsWith(country)) continue;
    if (country === 'FR' ? !text.endsWith(`\t${code}`) : !code) continue;
    const town = townAt(gazetteer, line);
    if (town.code === code && town.country === country) return success(town);
  }
  return failure(
    `No town has the code "${key}". Type a country and its INSEE code, as FR:13055, or --town with a name.`,
  );
}
