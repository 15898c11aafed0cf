import * as v from 'valibot';
import type { CrawledFile } from '../../../core/federation/crawled-file';
import type { Gathered } from '../../../core/federation/gather/gather-hosters';
import { countsOf } from '../../../core/refresh/acceptance';
import { failure, type Result, success } from '../../../core/result';
import { plainText } from '../../../core/text/plain-text';
import { readJson } from './directory-file';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The schema of a text of strangers: one line, no longer than is read. */
const line = v.pipe(v.string(), v.maxLength(3000));

const rows = v.array(v.object({ path: line, reason: line }));

const counted = v.array(v.object({ text: line, count }));

const schema = v.object({
  format: v.literal('chatiere-crawl-record-1'),
  /** The address at which the crawl began. */
  root: line,
  /** The day of the crawl, `YYYY-MM-DD`. */
  asOf: v.pipe(v.string(), v.isoDate()),
  files: count,
  failedFiles: count,
  hosters: count,
  services: count,
  /** The hosters whose point lies in a town of the gazetteer, and those that have a point at all. */
  hostersWithTown: count,
  hostersWithPoint: count,
  refusals: rows,
  departures: rows,
  /** The warnings about single lines and values, by file. */
  warnings: rows,
  unknownKeys: counted,
  unknownSoftware: counted,
  requests: count,
  /** The bytes of all files that came. */
  bytes: count,
  seconds: count,
  /** The memory at most, in megabytes. */
  megabytes: count,
});

/** The record of a crawl: all that its reports are made of. Texts of strangers are one line each. */
export type CrawlRecord = v.InferOutput<typeof schema>;

/** The costs of a crawl. */
export type CrawlCosts = Pick<CrawlRecord, 'requests' | 'bytes' | 'seconds' | 'megabytes'>;

/** Makes the record of a crawl from what it found and the files that it asked for. */
export function crawlRecord(
  begun: { root: string; asOf: string },
  gathered: Gathered,
  files: ReadonlyMap<string, CrawledFile>,
  costs: CrawlCosts,
): CrawlRecord {
  const records = [...files.values()];
  const read = records.flatMap(({ file }) => file ?? []);
  const { hosters, offers } = countsOf(gathered);
  const seats = gathered.hosters.flatMap(({ seat }) => seat ?? []);
  return {
    format: 'chatiere-crawl-record-1',
    ...begun,
    files: records.length,
    failedFiles: records.filter(({ problem }) => problem).length,
    hosters,
    services: offers,
    hostersWithTown: seats.filter(({ townKey }) => townKey !== null).length,
    hostersWithPoint: seats.length,
    refusals: gathered.refusals.map(({ path, reason }) => ({ path, reason: oneLine(reason) })),
    departures: gathered.departures.map(({ host, asOf }) => ({
      path: host,
      reason: `left, as of ${asOf}`,
    })),
    warnings: records.flatMap(({ id, file }) =>
      (file?.warnings ?? []).map((warning) => ({ path: id, reason: oneLine(warning) })),
    ),
    unknownKeys: countTexts(read.flatMap(({ unknownKeys }) => unknownKeys)),
    unknownSoftware: countTexts(gathered.unknownSoftware),
    ...costs,
  };
}

/** Counts texts: each once, the most frequent first, then by the alphabet. */
export function countTexts(each: readonly string[]): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const one of each) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([text, count]) => ({ text: oneLine(text), count }));
}

function oneLine(text: string): string {
  return plainText(text, 200) ?? '(blank)';
}

/** Reads the record that a crawl wrote; a failure says which file, and what to do. */
export function readCrawlRecord(path: string): Result<CrawlRecord> {
  const json = readJson(path);
  if (!json.ok) return json;
  const parsed = v.safeParse(schema, json.value.raw);
  if (parsed.success) return success(parsed.output);
  return failure(`${path} is no record of a crawl. Type the file that crawl --record wrote.`);
}
