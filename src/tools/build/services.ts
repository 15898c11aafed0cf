import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { compareIds } from '../../core/compare-ids';
import { guideFamilies } from '../../core/guides/guide-families';
import { needs } from '../../core/need';
import { services } from '../../core/services';
import { serviceCard } from '../../core/services/service-card';
import { softwareFor } from '../../core/software/equivalents';
import { licenceList } from '../../core/software/licence-list';
import { softwareList } from '../../core/software/software-list';
import { whatIsWatched } from '../../core/spotting/opt-ins';
import { createSpot } from '../../core/spotting/spot';
import { serviceExports } from '../../core/take-along';
import { packagedExports, thingPatterns } from '../../core/take-along/packaged-exports';
import { foldWords } from '../../core/text/fold';
import { inRepository } from '../root';
import { byFirstLetter } from './first-letter';
import { serviceFaultLines } from './service-faults';
import { allServiceNames, type NamesByLanguage, nameFaults } from './service-names';
import { softwareFaultLines } from './software-faults';

/**
 * Writes what surfaces show of each service into assets, software by need and by name, and what is
 * watched: in each language that has names of its own, and as it is everywhere else. Refuses a catalogue that is not
 * right.
 */
export function writeServices(): void {
  const namesByLanguage = allServiceNames();
  refuseFaults(namesByLanguage);
  for (const folder of ['assets/services', 'assets/watching']) {
    rmSync(inRepository(folder), { recursive: true, force: true });
    mkdirSync(inRepository(folder));
  }
  for (const [language, names] of namesByLanguage) {
    writeCards(language, namesByLanguage);
    const watching = JSON.stringify(whatIsWatched(services, names, compareNames));
    writeFileSync(inRepository(`assets/watching/${language}.json`), watching);
  }
  const families = JSON.stringify(guideFamilies(services));
  writeFileSync(inRepository('assets/services/families.json'), families);
  const software = Object.fromEntries(needs.map(({ id }) => [id, softwareFor(id)]));
  writeFileSync(inRepository('assets/software.json'), JSON.stringify(software));
  const names = softwareList.map(({ name, aliases, needs }) => ({ name, aliases, needs }));
  writeFileSync(inRepository('assets/software-names.json'), JSON.stringify(names));
}

/** Compares two names as people look for them, without capitals and accents; below 0 where `one` comes first. */
function compareNames(one: string, other: string): number {
  return compareIds(foldWords(one), foldWords(other)) || compareIds(one, other);
}

function refuseFaults(names: NamesByLanguage): void {
  const faults = [
    ...softwareFaultLines(softwareList, licenceList),
    ...serviceFaultLines(services, createSpot(services)),
    ...[...names].flatMap(([language, each]) => nameFaults(services, language, each)),
  ];
  if (faults.length > 0) throw new Error(`The catalogue is not right:\n${faults.join('\n')}`);
}

function writeCards(language: string, all: NamesByLanguage): void {
  const own = all.get(language) ?? {};
  const cards = Object.fromEntries(
    services.map((service) => [service.id, serviceCard(service, own, [...all.values()])]),
  );
  writeFileSync(inRepository(`assets/services/${language}.json`), JSON.stringify(cards));
  // The popup wants one of them, and at once; a file for each would press badly, with its head as long as itself.
  mkdirSync(inRepository(`assets/services/${language}`));
  for (const [letter, some] of byFirstLetter(Object.entries(cards))) {
    const entries = some.map(([id, card]) => {
      const exports = serviceExports.find(({ service }) => service === id);
      const takesAlong = exports && thingPatterns(packagedExports(exports));
      return [id, { ...card, takesAlong }];
    });
    const path = inRepository(`assets/services/${language}/${letter}.json`);
    writeFileSync(path, JSON.stringify(entries));
  }
}
