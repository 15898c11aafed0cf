import type { CrawledFile } from '../../core/federation/crawled-file';
import type { CrawlPlan } from '../../core/refresh/crawl-plan';
import { openDatabase } from './database';

// How far a crawl is, and what it has read.

export async function readCrawlPlan(): Promise<CrawlPlan | undefined> {
  return (await openDatabase()).get('crawl', 'current');
}

/**
 * Pauses the crawl's plan, or takes the pause off. No plan is brought back: one that has come to
 * its end meanwhile is gone.
 */
export async function pauseCrawlPlan(isPaused: boolean): Promise<void> {
  const transaction = (await openDatabase()).transaction('crawl', 'readwrite');
  const plan = await transaction.store.get('current');
  if (plan) await transaction.store.put({ ...plan, isPaused }, 'current');
  await transaction.done;
}

export async function writeCrawlPlan(plan: CrawlPlan): Promise<void> {
  await (await openDatabase()).put('crawl', plan, 'current');
}

/**
 * Ends the plan of a crawl that has come to its end: what its files said is kept for the next one,
 * no others.
 */
export async function endCrawlPlan(crawl: string): Promise<void> {
  const transaction = (await openDatabase()).transaction(['crawl', 'files'], 'readwrite');
  for await (const cursor of transaction.objectStore('files')) {
    if (cursor.value.crawl !== crawl) await cursor.delete();
  }
  await transaction.objectStore('crawl').delete('current');
  await transaction.done;
}

/** Reads all files that crawls have read, by their ids. */
export async function readCrawledFiles(): Promise<Map<string, CrawledFile>> {
  const files = await (await openDatabase()).getAll('files');
  return new Map(files.map((file) => [file.id, file]));
}

export async function writeCrawledFile(file: CrawledFile): Promise<void> {
  await (await openDatabase()).put('files', file);
}
