import { type CrawlRecord, countTexts } from './crawl-record';

/** The pattern of warnings about values that the reader did not understand, in its own words. */
const valueWarning = /^(?:unknown|bad date) /;

/** The report of a crawl, in lines that a maintainer can act on. */
export function crawlReport(record: CrawlRecord): string {
  const { refusals, departures, warnings } = record;
  const reasons = warnings.map(({ reason }) => reason);
  return [
    `${record.files} files, ${record.failedFiles} of them failed`,
    `${record.hosters} hosters, ${record.services} services, ${departures.length} departures`,
    `${record.hostersWithTown} hosters with a town, ${record.hostersWithPoint} with a point`,
    ...counted(
      'refusals, by reason',
      countTexts(refusals.map(({ reason }) => reason.split(':')[0] ?? '')),
    ),
    ...listed('refusals', refusals),
    ...listed('departures', departures),
    ...counted('unknown keys', record.unknownKeys),
    ...counted('unknown values', countTexts(reasons.filter((reason) => valueWarning.test(reason)))),
    ...counted(
      'unknown software: add an alias to src/core/software/software-list.ts',
      record.unknownSoftware,
    ),
    ...listed(
      'lines not understood',
      warnings.filter(({ reason }) => !valueWarning.test(reason)),
    ),
    '',
    costsLine(record),
    '',
  ].join('\n');
}

/** The line that says what a crawl cost. */
export function costsLine({ seconds, requests, bytes, megabytes }: CrawlRecord): string {
  return `It took ${seconds} s, ${requests} requests, ${bytes} bytes that came, and ${megabytes} MB of memory at most.`;
}

function counted(title: string, each: readonly { text: string; count: number }[]): string[] {
  const total = each.reduce((sum, { count }) => sum + count, 0);
  return ['', `${total} ${title}`, ...each.map(({ text, count }) => `  ${count} × ${text}`)];
}

function listed(title: string, rows: readonly { path: string; reason: string }[]): string[] {
  const lines = rows.map(({ path, reason }) => `  ${path}  ${reason}`);
  return lines.length > 0 ? ['', `${lines.length} ${title}`, ...lines] : [];
}
