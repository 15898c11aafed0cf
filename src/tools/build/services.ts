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
import { softwareFaultLines } from './software-faults';

/** The languages in which names of services differ: the message `name_language` says which. */
const nameLanguages = ['fr', 'en'];

/**
 * Writes what surfaces show of each service into assets, software by need and by name, and what is
 * watched: names of services in French, and as they are everywhere else. Refuses a catalogue that is not right.
 */
export function writeServices(): void {
  refuseFaults();
  for (const folder of ['assets/services', 'assets/watching']) {
    rmSync(inRepository(folder), { recursive: true, force: true });
    mkdirSync(inRepository(folder));
  }
  for (const language of nameLanguages) {
    writeCards(language);
    const watching = JSON.stringify(whatIsWatched(services, language, compareNames));
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

function refuseFaults(): void {
  const faults = [
    ...softwareFaultLines(softwareList, licenceList),
    ...serviceFaultLines(services, createSpot(services)),
  ];
  if (faults.length > 0) throw new Error(`The catalogue is not right:\n${faults.join('\n')}`);
}

function writeCards(language: string): void {
  const cards = Object.fromEntries(
    services.map((service) => [service.id, serviceCard(service, language)]),
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
