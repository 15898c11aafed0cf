import type { FindElsewhere } from '../../directory/hosts/authority';
import { distance, type Point } from '../../geo/distance';
import { communeKey } from '../../towns/commune-key';
import { foldTownWords } from '../../towns/fold-town';
import { type Gazetteer, pointOf, type TownPlace, townAt } from '../../towns/gazetteer';
import type { Town } from '../../towns/town';
import type { FindSeatTown } from './seat-of';

/** A town's edge lies at most this far from its point. */
const sameTownKilometres = 10;

/** At least `sameTownKilometres` in degrees of latitude: spares most towns the distance. */
const sameTownDegrees = 0.1;

/**
 * Makes the function that finds the town that a hoster's words name and that lies around its point.
 * Where the words name several there (a street is called after the next town), the postcode
 * decides, or the answer is null.
 */
export function createSeatTowns(gazetteer: Gazetteer): FindSeatTown {
  const points = pointsOf(gazetteer);
  return (place, point, country) => {
    const text = ` ${foldTownWords(place).join(' ')} `;
    const named = points
      .filter(({ lat }) => Math.abs(lat - point.lat) < sameTownDegrees)
      .filter((each) => distance(each, point) <= sameTownKilometres)
      .map(({ pack, town }) => townAt(pack, town))
      .filter(({ kind }) => kind === 'town')
      .filter((town) => country === null || town.country === country)
      .flatMap((town) => namesOf(town).map((name) => ({ town, name })))
      .filter(({ name }) => text.includes(` ${name} `));
    const town = theOne(named, text);
    return town ? { town: town.name, townKey: communeKey(town.country, town.code) } : null;
  };
}

function theOne(named: readonly { town: Town; name: string }[], text: string): Town | undefined {
  // L'Île-Saint-Denis names no Saint-Denis.
  const whole = named.filter(
    ({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)),
  );
  const towns = [...new Set(whole.map(({ town }) => town))];
  if (towns.length < 2) return towns[0];
  const coded = towns.filter(({ postcodes }) =>
    postcodes.some((code) => text.includes(` ${code} `)),
  );
  return coded.length === 1 ? coded[0] : undefined;
}

function namesOf({ name, alternatives }: Town): string[] {
  const folded = [name, ...alternatives].map((each) => foldTownWords(each).join(' '));
  return [...new Set(folded)].filter(Boolean);
}

function pointsOf(gazetteer: Gazetteer): (Point & TownPlace)[] {
  return gazetteer.flatMap((pack) =>
    Array.from({ length: pack.count }, (_, town) => ({ ...pointOf(pack, town), pack, town })),
  );
}

/** From so many kilometres on a point is another place than its words name. */
const elsewhereKilometres = 60;

/**
 * Makes the function that finds the town that a hoster's words name beyond doubt, by name and postcode,
 * and that is far from its point: streets are called after towns, postcodes are not.
 */
export function createElsewhere(gazetteer: Gazetteer): FindElsewhere {
  let byPostcode: Map<string, Town[]> | undefined;
  return (place, point, country) => {
    byPostcode ??= townsByPostcode(gazetteer);
    const words = foldTownWords(place);
    const text = ` ${words.join(' ')} `;
    const named = words
      .flatMap((word) => byPostcode?.get(word) ?? [])
      .filter((town) => country === null || town.country === country)
      .filter((town) => namesOf(town).some((name) => text.includes(` ${name} `)));
    const isNear = named.some((town) => distance(town.point, point) < elsewhereKilometres);
    return isNear ? null : (named[0]?.name ?? null);
  };
}

function townsByPostcode(gazetteer: Gazetteer): Map<string, Town[]> {
  const found = new Map<string, Town[]>();
  for (const { pack, town } of pointsOf(gazetteer)) {
    const read = townAt(pack, town);
    for (const code of read.postcodes) found.set(code, [...(found.get(code) ?? []), read]);
  }
  return found;
}
