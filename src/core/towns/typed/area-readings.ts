import type { Gazetteer } from '../gazetteer';
import type { Reading } from './reading';
import { nameOf } from './typed-words';

/**
 * The readings with an area: the last words, or all, may name a département, a province or a
 * country ("saint denis reunion", "Sherbrooke QC").
 */
export function areaReadings(gazetteer: Gazetteer, words: readonly string[]): Reading[] {
  const readings: Reading[] = [];
  for (let count = 1; count <= words.length; count += 1) {
    const said = words.slice(-count);
    const areas = areasCalled(gazetteer, said);
    if (areas.size === 0) continue;
    const isAreaSpelled = !/\d/.test(said.join(''));
    readings.push({ name: nameOf(words.slice(0, -count)), areas, isAreaSpelled });
  }
  const [first = '', ...others] = words;
  if (others.length > 0 && /^2[ab]$/.test(first)) {
    readings.push({ name: nameOf(others), areas: new Set([`FR:${first.toUpperCase()}`]) });
  }
  return readings;
}

/** The areas with this code, or with a name of which a word starts like this. */
function areasCalled(gazetteer: Gazetteer, words: readonly string[]): Set<string> {
  const wanted = words.join('');
  const areas = new Set<string>();
  const isSaid = (tail: string) =>
    tail === wanted || (wanted.length >= 3 && tail.startsWith(wanted));
  for (const { admins, adminTails } of gazetteer) {
    for (const [place, [country, code]] of admins.entries()) {
      const isCalled = code.toLowerCase() === wanted || adminTails[place]?.some(isSaid);
      if (isCalled) areas.add(`${country}:${code}`);
    }
  }
  for (const [country, names] of Object.entries(gazetteer[0]?.countryNames ?? {})) {
    const isCode = country.toLowerCase() === wanted;
    if (isCode || (wanted.length >= 4 && names.some((each) => each.startsWith(wanted)))) {
      areas.add(country);
    }
  }
  return areas;
}
