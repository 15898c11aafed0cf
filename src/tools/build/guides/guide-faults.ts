import { conversionsInto, goesInDirectly } from '../../../core/guides/going-in';
import type { Conversion, Guide, Import } from '../../../core/guides/guide';
import { isTakeoutAddress } from '../../../core/guides/takeout';

/** A fault of a guide or of a way in: the field, and one sentence on what is wrong. */
export type GuideFault = { field: string; fault: string };

/** The faults of what a guide says besides its ways in, and of how it fits them. */
export function guideFaults(guide: Guide): GuideFault[] {
  const pairs = guide.into.flatMap((way) => pairFaults(guide, way));
  return [
    ...factFaults(guide),
    ...addressFaults(guide),
    ...pairs,
    ...nothingFaults(guide, pairs.length > 0),
    ...(guide.conversions ?? []).flatMap((each, index) => conversionFaults(guide, each, index)),
  ];
}

/** The faults of a way into a software. */
export function wayFaults(way: Import): GuideFault[] {
  return [...factFaults(way), ...doerFaults(way)];
}

function factFaults({ asOf, sources }: Pick<Guide, 'asOf' | 'sources'>): GuideFault[] {
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(asOf);
  const isNamed =
    Array.isArray(sources) && sources.every((each) => /^(?!.*knowledge).*\S/i.test(each));
  return [
    ...(isMonth ? [] : [{ field: 'asOf', fault: `"${asOf}" is no month: write YYYY-MM.` }]),
    ...(isNamed
      ? []
      : [
          { field: 'sources', fault: 'Name each page, or write [] where it is general knowledge.' },
        ]),
  ];
}

/** The imports that only a hoster can run, whatever the software: they are done on the server. */
const hosterFormats = ['zip-of-slack', 'zip-of-microsoft-teams', 'xml-of-confluence'] as const;

/** The imports of one software that only a hoster can run. */
const hosterImports = [{ software: 'nextcloud-deck', format: 'json-of-trello' }] as const;

function doerFaults({ by, takes, software }: Import): GuideFault[] {
  if (by === 'hoster' || takes === 'files') return [];
  const ofAll = hosterFormats.filter((format) => takes.includes(format));
  const ofOne = hosterImports.filter(
    (each) => software.includes(each.software) && takes.includes(each.format),
  );
  return [...ofAll, ...ofOne.map(({ format }) => format)].map((format) => ({
    field: 'by',
    fault: `Only the hoster can import ${format}: write by: 'hoster', and what to ask for.`,
  }));
}

function addressFaults({ out }: Guide): GuideFault[] {
  const address = out.state === 'none' ? null : out.address;
  if (address === null || !address.includes('takeout.google.com')) return [];
  const fault = `${address} names no known product of Takeout: make it with takeoutAddress().`;
  return isTakeoutAddress(address) ? [] : [{ field: 'out.address', fault }];
}

/** The fault of a way in into which nothing goes, though neither the guide nor the way says so. */
function pairFaults(guide: Guide, way: Import): GuideFault[] {
  const { out, nothingGoesIn } = guide;
  if (out.state !== 'open' || way.takes.length === 0 || nothingGoesIn) return [];
  if (goesInDirectly(guide, way) || conversionsInto(guide, way).length > 0) return [];
  const fault = `${listed(out.formats)} comes out, ${listed(way.takes)} goes in: name a conversion, or say in nothingGoesIn that nothing can be brought in.`;
  return [{ field: `into (${way.name})`, fault }];
}

/** The faults of saying, or not saying, that nothing can be brought in. */
function nothingFaults(guide: Guide, hasPairFault: boolean): GuideFault[] {
  const { out, into, nothingGoesIn } = guide;
  const taking = into.filter(
    (way) => goesInDirectly(guide, way) || conversionsInto(guide, way).length > 0,
  );
  const field = 'nothingGoesIn';
  if (nothingGoesIn && taking[0]) {
    return [
      { field, fault: `It says that nothing goes in, but ${taking[0].name} takes something.` },
    ];
  }
  const isSilent = out.state === 'open' && into.length > 0 && taking.length === 0;
  if (!isSilent || nothingGoesIn || hasPairFault) return [];
  return [{ field, fault: 'Nothing that comes out goes into any of the software: say so here.' }];
}

function conversionFaults(guide: Guide, conversion: Conversion, index: number): GuideFault[] {
  const { from, to, tool } = conversion;
  const field = `conversions[${index}]`;
  if (tool.trim() === '') return [{ field, fault: 'Name the program that converts.' }];
  const isUsed = guide.into.some((way) => conversionsInto(guide, way).includes(conversion));
  const fault = `No way in needs ${from} to become ${to}: it comes out otherwise, or nothing takes it.`;
  return isUsed ? [] : [{ field, fault }];
}

const listed = (formats: readonly string[] | string) =>
  typeof formats === 'string' ? formats : formats.join(', ') || 'nothing known';
