import type { CrawledFile } from './crawled-file';
import { linksOf } from './links-of';

/**
 * The one hour by which all files of a member are asked for: the oldest in which one of them was last read
 * whole, an ISO instant; null where one never was. A server chooses which of its files it sends anew: by hours of their
 * own, the files would say each time what it chose for this reader. `member` is the id of the member's file.
 */
export function siteHour(
  member: string,
  root: string,
  files: ReadonlyMap<string, CrawledFile>,
): string | null {
  const record = files.get(member);
  if (!record) return null;
  const linked =
    member === root ? [] : linksOf(record, root).flatMap(({ id }) => files.get(id) ?? []);
  const hours = [record, ...linked].map(({ file, readAt }) => (file && readAt) ?? null);
  return hours.includes(null) ? null : (hours.toSorted()[0] ?? null);
}
