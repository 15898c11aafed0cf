import { writeFileSync } from 'node:fs';
import { softwareFor } from '../core/equivalents';
import { needs } from '../core/need';
import { serviceCard } from '../core/service-card';
import { services } from '../core/services';
import { whatIsWatched } from '../core/watching';
import { inRepository } from './root';

/** Writes what surfaces show of each service into assets, software by need, and what is watched. */
export function writeServices(): void {
  const cards = Object.fromEntries(services.map((service) => [service.id, serviceCard(service)]));
  writeFileSync(inRepository('assets/services.json'), JSON.stringify(cards));
  const software = Object.fromEntries(needs.map(({ id }) => [id, softwareFor(id)]));
  writeFileSync(inRepository('assets/software.json'), JSON.stringify(software));
  const watching = JSON.stringify(whatIsWatched(services));
  writeFileSync(inRepository('assets/watching.json'), watching);
}
