import { writeFileSync } from 'node:fs';
import { serviceCard } from '../core/service-card';
import { services } from '../core/services';
import { inRepository } from './root';

/** Writes what surfaces show of each service into assets, by id. */
export function writeServices(): void {
  const cards = Object.fromEntries(services.map((service) => [service.id, serviceCard(service)]));
  writeFileSync(inRepository('assets/services.json'), JSON.stringify(cards));
}
