import { softwareById } from '../software/software';
import type { Thing } from '../thing';
import { pagePatterns, withoutNames } from './page-pattern';
import type { PageExport, ServiceExport } from './service-export';
import type { SoftwareImport, WayIn } from './software-import';

/** The things that a service lets out, as the package has them: the sources stay behind. */
export type PackagedExports = readonly (Pick<
  PageExport,
  'thing' | 'ways' | 'openAt' | 'caution'
> & {
  /** The regular expressions of the addresses, with their captures by name. */
  patterns: readonly string[];
})[];

/** The ways into software, by its ids and names, as the package has them. */
export type PackagedImports = readonly { software: readonly string[]; ways: readonly WayIn[] }[];

/** Makes what the package has of a service. */
export function packagedExports({ pages }: ServiceExport): PackagedExports {
  return pages.map(({ thing, ways, openAt, caution, ...addresses }) => ({
    thing,
    patterns: pagePatterns(addresses),
    ways,
    ...(openAt && { openAt }),
    ...(caution && { caution }),
  }));
}

/** Makes what the package has of the ways into software. */
export function packagedImports(imports: readonly SoftwareImport[]): PackagedImports {
  return imports.map(({ software, ways }) => ({
    software: software.flatMap((id) => [id, softwareById(id)?.name ?? id]),
    ways,
  }));
}

/** Makes the early test of a service's card: each thing with the pattern of its pages, in their order. */
export function thingPatterns(exports: PackagedExports): [Thing, string][] {
  const found: [Thing, string][] = [];
  for (const { thing, patterns } of exports) {
    const pattern = patterns.map(withoutNames).join('|');
    const last = found.at(-1);
    if (last?.[0] === thing) last[1] += `|${pattern}`;
    else found.push([thing, pattern]);
  }
  return found;
}
