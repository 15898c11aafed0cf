import type { CrawledFile } from '../../../core/federation/crawl';
import type { Gathered } from '../../../core/federation/gather-hosters';
import { countsOf } from '../../../core/refresh/acceptance';
import { plainText } from '../../../core/text/plain-text';

/** The pattern of warnings about values that the reader did not understand, in its own words. */
const valueWarning = /^(?:unknown|bad date) /;

/** The report of a crawl, in lines that a maintainer can act on. Text of strangers is one line. */
export function crawlReport(gathered: Gathered, files: ReadonlyMap<string, CrawledFile>): string {
  const records = [...files.values()];
  const read = records.flatMap(({ file }) => file ?? []);
  const warnings = records.flatMap(({ id, file }) =>
    (file?.warnings ?? []).map((warning) => ({ path: id, reason: warning })),
  );
  const { hosters, offers } = countsOf(gathered);
  const { departures, refusals, unknownSoftware } = gathered;
  return [
    `${records.length} files, ${records.filter(({ problem }) => problem).length} of them failed`,
    `${hosters} hosters, ${offers} services, ${departures.length} departures`,
    ...counted(
      'refusals, by reason',
      refusals.map(({ reason }) => reason.split(':')[0] ?? ''),
    ),
    ...listed('refusals', refusals),
    ...listed(
      'departures',
      departures.map(({ host, asOf }) => ({ path: host, reason: `left, as of ${asOf}` })),
    ),
    ...counted(
      'unknown keys',
      read.flatMap(({ unknownKeys }) => unknownKeys),
    ),
    ...counted(
      'unknown values',
      warnings.map(({ reason }) => reason).filter((reason) => valueWarning.test(reason)),
    ),
    ...counted(
      'unknown software: add an alias to src/core/software/software-list.ts',
      unknownSoftware,
    ),
    ...listed(
      'lines not understood',
      warnings.filter(({ reason }) => !valueWarning.test(reason)),
    ),
    '',
  ].join('\n');
}

/** The lines of a count: each text once, the most frequent first, then by the alphabet. */
function counted(title: string, each: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of each) counts.set(one, (counts.get(one) ?? 0) + 1);
  const sorted = [...counts].sort(
    ([one, many], [other, more]) => more - many || (one < other ? -1 : 1),
  );
  return [
    '',
    `${each.length} ${title}`,
    ...sorted.map(([one, count]) => `  ${count} × ${oneLine(one)}`),
  ];
}

function listed(title: string, rows: readonly { path: string; reason: string }[]): string[] {
  const lines = rows.map(({ path, reason }) => `  ${path}  ${oneLine(reason)}`);
  return lines.length > 0 ? ['', `${lines.length} ${title}`, ...lines] : [];
}

function oneLine(text: string): string {
  return plainText(text, 200) ?? '(blank)';
}
