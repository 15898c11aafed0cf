import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { needs } from '../../core/need';
import { services } from '../../core/services';
import { serviceCard } from '../../core/services/service-card';
import { softwareFor } from '../../core/software/equivalents';
import { softwareList } from '../../core/software/software-list';
import { whatIsWatched } from '../../core/spotting/opt-ins';
import { serviceExports } from '../../core/take-along';
import { packagedExports, thingPatterns } from '../../core/take-along/packaged-exports';
import { inRepository } from '../root';

/**
 * Writes what surfaces show of each service into assets, software by need and by name, and what is
 * watched.
 */
export function writeServices(): void {
  const cards = Object.fromEntries(services.map((service) => [service.id, serviceCard(service)]));
  writeFileSync(inRepository('assets/services.json'), JSON.stringify(cards));
  // The popup wants one of them, and at once.
  rmSync(inRepository('assets/services'), { recursive: true, force: true });
  mkdirSync(inRepository('assets/services'));
  for (const [id, card] of Object.entries(cards)) {
    const exports = serviceExports.find(({ service }) => service === id);
    const takesAlong = exports && thingPatterns(packagedExports(exports));
    const path = inRepository(`assets/services/${id}.json`);
    writeFileSync(path, JSON.stringify({ ...card, takesAlong }));
  }
  const software = Object.fromEntries(needs.map(({ id }) => [id, softwareFor(id)]));
  writeFileSync(inRepository('assets/software.json'), JSON.stringify(software));
  const names = softwareList.map(({ name, aliases, needs }) => ({ name, aliases, needs }));
  writeFileSync(inRepository('assets/software-names.json'), JSON.stringify(names));
  const watching = JSON.stringify(whatIsWatched(services));
  writeFileSync(inRepository('assets/watching.json'), watching);
}
