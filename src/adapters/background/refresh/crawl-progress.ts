import type { CrawledFile } from '../../../core/federation/crawled-file';
import { linksOf } from '../../../core/federation/links-of';
import type { CrawlPlan } from '../../../core/refresh/crawl-plan';
import { saveRefresh } from '../../store/refresh';

/** The least time, in milliseconds, between two tellings: pages draw each of them. */
const leastPause = 500;

/** Counts how far a crawl is, and tells the pages, at most twice a second. */
export function createProgress({ id, root }: CrawlPlan, files: ReadonlyMap<string, CrawledFile>) {
  let toldAt = 0;
  const count = () => {
    const known = new Set([root]);
    let done = 0;
    for (const file of files.values()) {
      if (file.crawl !== id) continue;
      done += 1;
      for (const link of linksOf(file, root)) known.add(link.id);
    }
    return { done, known: Math.max(known.size, done) };
  };
  const tell = async () => {
    if (Date.now() - toldAt < leastPause) return;
    toldAt = Date.now();
    await saveRefresh({ state: 'asking', ...count() });
  };
  return { count, tell };
}
