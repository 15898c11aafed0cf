import { writeFileSync } from 'node:fs';
import { needs } from '../../core/need';
import { services } from '../../core/services';
import { serviceCard } from '../../core/services/service-card';
import { softwareFor } from '../../core/software/equivalents';
import { softwareList } from '../../core/software/software-list';
import { whatIsWatched } from '../../core/spotting/opt-ins';
import { inRepository } from '../root';

/**
 * Writes what surfaces show of each service into assets, software by need and by name, and what is
 * watched.
 */
export function writeServices(): void {
  const cards = Object.fromEntries(services.map((service) => [service.id, serviceCard(service)]));
  writeFileSync(inRepository('assets/services.json'), JSON.stringify(cards));
  const software = Object.fromEntries(needs.map(({ id }) => [id, softwareFor(id)]));
  writeFileSync(inRepository('assets/software.json'), JSON.stringify(software));
  const names = softwareList.map(({ name, aliases, needs }) => ({ name, aliases, needs }));
  writeFileSync(inRepository('assets/software-names.json'), JSON.stringify(names));
  const watching = JSON.stringify(whatIsWatched(services));
  writeFileSync(inRepository('assets/watching.json'), watching);
}
