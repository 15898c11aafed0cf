import { asOfNow } from '../time/as-of-now';
import type { ChatonsinfosFile } from './chatonsinfos-file';
import type { CrawlFailure } from './crawl-failure';
import {
  deepestLinks,
  longestWaitInSeconds,
  mostBytes,
  mostFederationBytes,
  mostFiles,
} from './crawl-limits';
import { createCrawlQueue, workTogether } from './crawl-queue';
import { hourOf, hourToAskSince } from './hour-asked';
import { linksOf } from './links-of';
import type { Link } from './property-values';
import { readChatonsinfos } from './read-chatonsinfos';

// The one crawl of the federation: federation → organisations → services. The caller passes the way
// to ask (`Transport`), the way to keep, and the way to wait. What is known and where it leads is
// all the state there is: kept file by file, it lets an interrupted crawl go on where it was.

/** A request for one file. */
export type FileRequest = {
  address: string;
  /** The hour of our own clock since which a change is asked for: see `hourToAskSince`; null: all of it. */
  since: string | null;
  /** The most bytes of the answer that are read. */
  mostBytes: number;
};

/**
 * The answer to a request for one file: the file, asked for at an instant of our own clock (milliseconds
 * since 1970), no change, a wait, or a failure.
 */
export type FileResponse =
  | { kind: 'file'; bytes: Uint8Array; askedAt: number }
  | { kind: 'unchanged' }
  | { kind: 'later'; seconds: number }
  | { kind: 'failed'; failure: CrawlFailure; detail: string };

/** The function that asks for one file. */
export type Transport = (question: FileRequest) => Promise<FileResponse>;

/** A file as the crawls know it. */
export type CrawledFile = {
  /** The address by which the file is known again. */
  id: string;
  /** The id of the crawl that asked last. */
  crawl: string;
  /**
   * The hour of our own clock in which it was last read whole, an ISO instant; absent in what former
   * versions kept, which marked it as the server wished.
   */
  readAt?: string | null;
  /** The file as it was last read well, which a later problem leaves; null if it never was. */
  file: ChatonsinfosFile | null;
  /** The day on which the file was last read well, `YYYY-MM-DD`; null if it never was. */
  readOn: string | null;
  /** The problem that the last request for the file met; null where there was none. */
  problem: { failure: CrawlFailure; detail: string } | null;
};

/** The ways to ask, to keep, to wait and to stop, which the caller of a crawl passes. */
export type CrawlWays = {
  transport: Transport;
  /** Stores what became of one file. */
  keep: (file: CrawledFile) => Promise<void>;
  /** Resolves after so many seconds. */
  wait: (seconds: number) => Promise<void>;
  /** True if the crawl is to stop where it is; called before each file. */
  isStopped: () => boolean;
};

/** A crawl to run, or to go on with. */
type Crawl = {
  /** The id of this crawl: files that it has asked for are not asked for again. */
  id: string;
  /** The address of the federation's file. */
  root: string;
  /** The present day, `YYYY-MM-DD`. */
  today: string;
  /** All that this and former crawls know; the crawl adds to it. */
  files: Map<string, CrawledFile>;
};

/**
 * Asks for every file once, for the known ones by what changed. Resolves to true once all were
 * asked for. A file that fails keeps its last good reading, and the files to which that reading
 * leads are asked for all the same.
 */
export async function crawl(plan: Crawl, ways: CrawlWays): Promise<boolean> {
  const queue = createCrawlQueue();
  const depths = new Map<string, number>();
  const discover = (link: Link, depth: number) => {
    const known = depths.get(link.id);
    if (known !== undefined ? known <= depth : depths.size >= mostFiles) return;
    depths.set(link.id, depth);
    const record = plan.files.get(link.id);
    if (record?.crawl === plan.id) expand(record);
    else if (known === undefined) queue.add(link);
  };
  const expand = (record: CrawledFile) => {
    const depth = depths.get(record.id) ?? 0;
    if (depth >= deepestLinks) return;
    for (const link of linksOf(record, plan.root)) discover(link, depth + 1);
  };
  discover({ id: plan.root, address: plan.root }, 0);
  const turn = async (link: Link) => {
    const record = await askFor(link, depths.get(link.id) === 0, plan, ways);
    plan.files.set(link.id, record);
    await ways.keep(record);
    expand(record);
  };
  await workTogether(queue, turn, ways.isStopped);
  return queue.isDone();
}

async function askFor(
  link: Link,
  isRoot: boolean,
  { id: crawlId, files, today }: Crawl,
  { transport, wait }: CrawlWays,
): Promise<CrawledFile> {
  const former = files.get(link.id);
  const readAt = former?.readAt ?? null;
  const kept = { id: link.id, crawl: crawlId, readAt };
  const readOn = former?.readOn ?? null;
  const last = { file: former?.file ?? null, readOn: readOn && asOfNow(readOn, today) };
  const question: FileRequest = {
    address: link.address,
    // What can't be read again from memory must come whole.
    since: last.file && hourToAskSince(readAt, today),
    mostBytes: isRoot ? mostFederationBytes : mostBytes,
  };
  let answer = await transport(question);
  if (answer.kind === 'later') {
    await wait(Math.min(Math.max(answer.seconds, 0), longestWaitInSeconds));
    answer = await transport(question);
  }
  if (answer.kind === 'unchanged' && last.file) {
    return { ...kept, file: last.file, readOn: today, problem: null };
  }
  const read = answer.kind === 'file' ? understand(answer.bytes, isRoot) : problemOf(answer);
  if ('failure' in read) return { ...kept, ...last, problem: read };
  const { askedAt } = answer as FileResponse & { kind: 'file' };
  return { ...kept, readAt: hourOf(askedAt), file: read, readOn: today, problem: null };
}

function understand(
  bytes: Uint8Array,
  isRoot: boolean,
): ChatonsinfosFile | NonNullable<CrawledFile['problem']> {
  const { file, warnings } = readChatonsinfos(bytes);
  if (!file) return { failure: 'not-a-file', detail: warnings.at(-1) ?? '' };
  if (!(isRoot && file.class === 'federation') && bytes.length > mostBytes) {
    return { failure: 'too-big', detail: `over ${mostBytes} bytes` };
  }
  // Written anew: a string that is cut out of a text keeps the whole text in memory.
  return JSON.parse(JSON.stringify(file)) as ChatonsinfosFile;
}

function problemOf(answer: FileResponse): NonNullable<CrawledFile['problem']> {
  if (answer.kind === 'failed') return { failure: answer.failure, detail: answer.detail };
  const detail = answer.kind === 'later' ? 'asked twice, told to come later' : 'nothing to compare';
  return { failure: 'bad-status', detail };
}
