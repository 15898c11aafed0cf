import { isNeedId } from '../../core/need';
import type { Licence } from '../../core/software/licence-list';
import type { KnownSoftware } from '../../core/software/software-list';
import { foldName } from '../../core/text/fold';

const file = 'src/core/software/software-list.ts';
const licenceFile = 'src/core/software/licence-list.ts';

/** The faults of the list of software and of its licences, a line each: the file, the field, and one sentence. */
export function softwareFaultLines(
  software: readonly KnownSoftware[],
  licences: Readonly<Record<string, Licence>>,
): string[] {
  return [
    ...software.flatMap(entryFaults),
    ...sharedNames(software),
    ...software.flatMap(({ id }) => licenceFaults(id, licences[id])),
  ];
}

function entryFaults({ id, needs }: KnownSoftware): string[] {
  const unknown = needs.filter((need) => !isNeedId(need));
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? [] : [`${file}: id: Write "${id}" in kebab case.`]),
    ...unknown.map((need) => `${file}: ${id}.needs: "${need}" is no need.`),
    ...(new Set(needs).size < needs.length ? [`${file}: ${id}.needs: Name each need once.`] : []),
  ];
}

function sharedNames(software: readonly KnownSoftware[]): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const { id, name, aliases } of software) {
    for (const folded of new Set([id, name, ...aliases].map(foldName))) {
      const owner = owners.get(folded);
      if (owner) faults.push(`${file}: ${id}.aliases: "${folded}" is a name of ${owner} already.`);
      owners.set(folded, id);
    }
  }
  return faults;
}

function licenceFaults(id: string, licence: Licence | undefined): string[] {
  if (!licence) return [`${licenceFile}: ${id}: Say its licence, and where you saw it.`];
  if (licence.licence === '')
    return [`${licenceFile}: ${id}.licence: Write null where it is not known.`];
  if (licence.licenceSource.trim() === '') {
    return [`${licenceFile}: ${id}.licenceSource: Name the page, or write noSource.`];
  }
  return [];
}
