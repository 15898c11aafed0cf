import { mergeDirectories } from '../../../core/directory/merge';
import { parseHosters, type Snapshot, snapshotVersion } from '../../../core/directory/snapshot';
import { countsOf } from '../../../core/refresh/acceptance';
import { type Result, success } from '../../../core/result';
import { readSnapshot } from '../../build/directory';
import {
  directoryText,
  placeProblem,
  publish,
  type ReadDirectory,
  readDirectory,
} from './directory-file';
import { done, type Outcome, readWords, refused, unusable } from './outcome';
import { registrableDomain } from './same-site';

/** The line that says how `merge` is typed. */
export const mergeUsage = 'chatiere directory merge [CURATED] CRAWL [--out FILE] [--force]';

/** Merges a crawl over the curated hosters into what a mirror publishes. */
export function merge(words: readonly string[]): Outcome {
  const options = { out: { type: 'string' }, force: { type: 'boolean' } } as const;
  const typed = readWords(words, options, mergeUsage, [1, 2]);
  if (!typed.ok) return unusable(typed.reason);
  const { values, files } = typed.value;
  const out = values.out === undefined ? undefined : String(values.out);
  const misplaced = placeProblem(out);
  if (misplaced) return unusable(misplaced);
  const crawled = readDirectory(files.at(-1) ?? '');
  if (!crawled.ok) return unusable(crawled.reason);
  const curated = files.length > 1 ? readDirectory(files[0] ?? '') : buildCurated();
  if (!curated.ok) return unusable(curated.reason);
  const { text, report } = mergeRead(curated.value, crawled.value);
  if (out === undefined) {
    process.stderr.write(report);
    return done(text);
  }
  const published = publish(text, out, values.force === true);
  return published.ok ? done(`${report}${published.value}\n`) : refused(published.reason, report);
}

/** The curated hosters of the sources, as the package will have them. */
function buildCurated(): Result<Pick<ReadDirectory, 'hosters' | 'asOf' | 'departures'>> {
  const { hosters, asOf } = readSnapshot();
  return success({ hosters, asOf, departures: [] });
}

function mergeRead(
  curated: Pick<ReadDirectory, 'hosters' | 'asOf' | 'departures'>,
  crawled: ReadDirectory,
): { text: string; report: string } {
  const merged = mergeDirectories(
    curated.hosters,
    crawled.hosters,
    crawled.departures,
    registrableDomain,
  );
  const departures = [...curated.departures, ...crawled.departures];
  const asOf = curated.asOf > crawled.asOf ? curated.asOf : crawled.asOf;
  const { hosters, refusals } = parseHosters(merged.hosters, asOf);
  const snapshot: Snapshot = { schema: snapshotVersion, asOf, hosters, departures };
  const { hosters: count, offers } = countsOf({ hosters });
  const [ours, theirs] = [countsOf(curated), countsOf(crawled)];
  const rows = [...crawled.refusals, ...merged.refusals, ...refusals];
  const report = [
    ...rows.map(({ path, reason }) => `${path}: ${reason}`),
    `curated: ${ours.hosters} hosters, ${ours.offers} offers`,
    `crawled: ${theirs.hosters} hosters, ${theirs.offers} offers, ${crawled.departures.length} departures`,
    `merged: ${count} hosters, ${offers} offers, as of ${asOf}`,
    `${rows.length} rows refused`,
    '',
  ].join('\n');
  return { text: directoryText(snapshot), report };
}
