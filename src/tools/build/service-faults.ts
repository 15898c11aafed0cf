import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Service } from '../../core/services/service';
import { isLibre } from '../../core/software/licences';
import { softwareById } from '../../core/software/software';
import { isDay } from '../../core/time/calendar-date';
import { inRepository } from '../root';

/** Tells which service an address is of; undefined: of none. */
type Spot = (address: string) => string | undefined;

/** A fault of a service: the field, and one sentence on what is wrong. */
type ServiceFault = { field: string; fault: string };

/** The faults of services, a line each: the file, the field, and one sentence. */
export function serviceFaultLines(services: readonly Service[], spot: Spot): string[] {
  return services.flatMap((service) => {
    const file = fileOf(service.id);
    return serviceFaults(service, spot).map(({ field, fault }) => `${file}: ${field}: ${fault}`);
  });
}

function serviceFaults(service: Service, spot: Spot): ServiceFault[] {
  return [
    ...equivalentFaults(service),
    ...hostFaults(service),
    ...seenFaults(service, spot),
    ...dayFaults(service),
  ];
}

function equivalentFaults({ needs, equivalents }: Service): ServiceFault[] {
  const field = 'equivalents';
  return equivalents.flatMap((id) => {
    if (!isLibre(id)) return [{ field, fault: `${id} is not libre: take it out.` }];
    const answered = softwareById(id)?.needs ?? [];
    const fault = `${id} answers none of ${needs.join(', ')}: take it out, or give it the need.`;
    return needs.some((need) => answered.includes(need)) ? [] : [{ field, fault }];
  });
}

function hostFaults({ places }: Service): ServiceFault[] {
  const field = 'places';
  const rules = places.flatMap(({ hosts }) => hosts);
  const odd = rules
    .flatMap(({ domains }) => domains)
    .filter((domain) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain));
  const bare = rules.filter(({ before, because }) => before && !because);
  return [
    ...odd.map((domain) => ({
      field,
      fault: `"${domain}" is no domain: write it in lower case, without port or path.`,
    })),
    ...bare.map(({ domains }) => ({
      field,
      fault: `Say why no exact host will do below ${domains.join(', ')}.`,
    })),
  ];
}

function seenFaults({ id, seenAt }: Service, spot: Spot): ServiceFault[] {
  const field = 'seenAt';
  if (seenAt.length < 2 || seenAt.length > 3) {
    return [{ field, fault: 'Give two or three real addresses.' }];
  }
  return seenAt.flatMap((address) => {
    const spotted = spot(address);
    if (spotted === id) return [];
    const taken = spotted ? `goes to ${spotted}: list this service before it` : 'is not spotted';
    return [{ field, fault: `${address} ${taken}.` }];
  });
}

function dayFaults({ closedOn, closesOn, closingSource }: Service): ServiceFault[] {
  const noDay = (field: string, day: string | undefined) =>
    day === undefined || isDay(day)
      ? []
      : [{ field, fault: `"${day}" is no day: write YYYY-MM-DD.` }];
  const fault = 'Name the page that says so.';
  return [
    ...noDay('closedOn', closedOn),
    ...noDay('closesOn', closesOn),
    ...(closesOn !== undefined && !closingSource ? [{ field: 'closingSource', fault }] : []),
  ];
}

const folder = 'src/core/services';

/** The file of a service; its name alone where it has none. */
function fileOf(id: string): string {
  const files = readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' });
  const file = files.find((each) => each.includes('/') && basename(each) === `${id}.ts`);
  return file ? `${folder}/${file}` : `${id}.ts`;
}
