import { likelyKey } from '../../../core/federation/known-keys';
import { softwareList } from '../../../core/software/software-list';
import { foldName } from '../../../core/text/fold';
import type { CrawlRecord } from './crawl-record';
import { costsLine } from './crawl-report';

/** The most lines of one list: trackers take 65,536 characters a report. */
const mostLines = 60;

/** The most letters of one line. */
const longestLine = 200;

/**
 * The report of a crawl for a tracker, in Markdown: numbers first, then lists, cut so that it can be pasted.
 * All texts of strangers stand in blocks of code, where they mention no account and open no link.
 */
export function issueReport(record: CrawlRecord, probed: readonly string[]): string {
  const { refusals, departures, warnings, unknownKeys, unknownSoftware } = record;
  const rows = (list: CrawlRecord['refusals']) =>
    list.map(({ path, reason }) => `${path}  ${reason}`);
  return [
    `# Crawl of ${record.asOf}`,
    '',
    `- ${record.files} files asked for, ${record.failedFiles} of them failed`,
    `- ${record.hosters} hosters, ${record.services} services, ${departures.length} departures`,
    `- ${record.hostersWithTown} hosters in a known town, ${record.hostersWithPoint} with a point`,
    `- ${refusals.length} refusals, ${warnings.length} warnings`,
    `- ${unknownKeys.length} unread keys, ${unknownSoftware.length} unknown software`,
    `- ${costsLine(record)}`,
    ...block('Root', [record.root]),
    ...block('Addresses that were tried', probed),
    ...block(
      'Unread keys, as lines for src/core/federation/key-aliases.ts',
      unknownKeys.map(({ text, count }) => `${aliasLine(text)}  // ${count} ×`),
    ),
    ...block(
      'Unknown software, for src/core/software/software-list.ts',
      unknownSoftware.map(({ text, count }) => `${softwareLine(text)}  // ${count} ×`),
    ),
    ...block('Refusals', rows(refusals)),
    ...block('Departures', rows(departures)),
    ...block('Warnings', rows(warnings)),
    '',
  ].join('\n');
}

/** The line for the list of aliases that reads an unread key as the known one that it is likely to mean. */
export function aliasLine(key: string): string {
  const known = likelyKey(key);
  const written = quoted(key.toLowerCase());
  return known ? `[${written}, '${known}'],` : `// ${written}: no known key is like it`;
}

/** The line for the list of software: the alias, and under which software it is likely to stand. */
function softwareLine(text: string): string {
  const words = text.split(/[^\p{Letter}\p{Number}]+/u).map(foldName);
  const meant = softwareList.find(({ name, aliases }) =>
    [name, ...aliases].some((each) => each.length > 3 && words.includes(foldName(each))),
  );
  return meant
    ? `${quoted(text)},  // in aliases of ${meant.id}`
    : `// ${quoted(text)}: not in the list`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function block(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines
    .slice(0, mostLines)
    .map((line) => line.replaceAll('`', "'").slice(0, longestLine));
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [`and ${rest} more`] : [];
  return ['', `## ${title}`, '', '```text', ...shown, ...more, '```'];
}
