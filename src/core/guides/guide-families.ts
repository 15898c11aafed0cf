import { type NeedFamilyId, needFamilies } from '../need-families';
import type { Service } from '../services/service';

/** A family of needs, and the ids of the services of whose needs the main one is of it. */
export type GuideFamily = { id: NeedFamilyId; services: readonly string[] };

/** The families of needs in their order, each with its services. The build makes them: no page carries the families for this alone. */
export function guideFamilies(
  services: readonly Pick<Service, 'id' | 'needs'>[],
): readonly GuideFamily[] {
  return needFamilies.map(({ id, needs }) => ({
    id,
    services: services
      .filter(({ needs: [main] }) => needs.some((need) => need === main))
      .map((service) => service.id),
  }));
}
