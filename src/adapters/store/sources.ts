import type { InstanceListId } from '../../core/directory/hoster';
import type { CrawledFile } from '../../core/federation/crawl';
import type { CrawlPlan } from '../../core/refresh/crawl-plan';
import { type Base, isBase, isListRows, type ListRows } from '../../core/refresh/source-rows';
import type { SourceState } from '../../core/refresh/source-state';
import { type BaseKey, openDatabase } from './database';

// What is known of the sources of the directory: what they gave, how asking went, how far a crawl is.

/**
 * Reads what a list outside CHATONS gave when it was last good; undefined where nothing is kept.
 */
export async function readListRows(id: InstanceListId): Promise<ListRows | undefined> {
  const rows = await (await openDatabase()).get('sourceRows', id);
  return rows && isListRows(rows) ? rows : undefined;
}

/** Reads what the store is filled from. Undefined where there is nothing. */
export function readBase(): Promise<Base | undefined> {
  return readBaseRows('base');
}

/** Reads what the store was filled from before. Undefined where there is nothing. */
export function readPrevious(): Promise<Base | undefined> {
  return readBaseRows('previous');
}

async function readBaseRows(key: BaseKey): Promise<Base | undefined> {
  const rows = await (await openDatabase()).get('sourceRows', key);
  return rows && isBase(rows) ? rows : undefined;
}

export async function readSourceStates(): Promise<SourceState[]> {
  return (await openDatabase()).getAll('sources');
}

/** Keeps the state of a source, where asking it changed nothing else. */
export async function writeSourceState(state: SourceState): Promise<void> {
  await (await openDatabase()).put('sources', state);
}

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
