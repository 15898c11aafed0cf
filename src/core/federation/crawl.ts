import { serverOf } from '../directory/site-host';
import { asOfNow } from '../time/as-of-now';
import { type BusyHosts, createBusyHosts, type Led } from './busy-hosts';
import type { ChatonsinfosFile } from './chatonsinfos-file';
import { deepestLinks, mostBytes, mostFederationBytes, mostFiles } from './crawl-limits';
import { createCrawlQueue, workTogether } from './crawl-queue';
import type { CrawledFile, FileResponse, Transport } from './crawled-file';
import { hourOf, hourToAskSince } from './hour-asked';
import { linksOf } from './links-of';
import type { Link } from './property-values';
import { readChatonsinfos } from './read-chatonsinfos';
import { siteHour } from './site-hour';
import { isStale } from './stale-file';

// The one crawl of the federation: federation → organisations → services. The caller passes the way
// to ask (`Transport`), the way to keep, and the way to wait. What is known and where it leads is
// all the state there is: kept file by file, it lets an interrupted crawl go on where it was.

/** The ways to ask, to keep, to wait and to stop, which the caller of a crawl passes. */
export type CrawlWays = {
  transport: Transport;
  /** Stores what became of one file. */
  keep: (file: CrawledFile) => Promise<void>;
  /** Resolves after so many seconds. */
  wait: (seconds: number) => Promise<void>;
  /** The present instant, in milliseconds since 1970. */
  now: () => number;
  /** True if the crawl is to stop where it is; called before each file, and after each wait. */
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
 * leads are asked for all the same. A host that says "later" is left alone for as long, and given up for this
 * crawl where it goes on saying so: whenever the crawl is stopped, the next start has less to do.
 */
export async function crawl(plan: Crawl, ways: CrawlWays): Promise<boolean> {
  const queue = createCrawlQueue();
  const hosts = createBusyHosts(plan.id, plan.files.values());
  const depths = new Map<string, number>();
  const leaders = new Map<string, string>();
  const discover = (link: Link, depth: number, leader: string) => {
    const known = depths.get(link.id);
    if (known !== undefined ? known <= depth : depths.size >= mostFiles) return;
    depths.set(link.id, depth);
    leaders.set(link.id, depth > 1 ? leader : link.id);
    const record = plan.files.get(link.id);
    if (record?.crawl === plan.id) expand(record);
    // Members are many, each with its own turn; what a member leads to waits for that member's.
    else if (known === undefined) queue.add(link, serverOf(depth > 1 ? leader : link.address));
  };
  const expand = (record: CrawledFile) => {
    const depth = depths.get(record.id) ?? 0;
    if (depth >= deepestLinks) return;
    for (const link of linksOf(record, plan.root)) discover(link, depth + 1, record.id);
  };
  discover({ id: plan.root, address: plan.root }, 0, plan.root);
  const waited = new Set<string>();
  const waitFor = (link: Link) => {
    waited.add(link.id);
    return Math.max(hosts.secondsUntil(link.address, ways.now()), 1);
  };
  const turn = async (link: Link) => {
    const led = { ...link, member: leaders.get(link.id) ?? link.id };
    if (!waited.delete(link.id) && !hosts.isDue(led, ways.now())) return waitFor(link);
    const hour = hourFor(led, plan);
    const record = { ...(await askFor(led, hour, plan, { ...ways, hosts })), siteHour: hour };
    plan.files.set(link.id, record);
    await ways.keep(record);
    if (record.crawl !== plan.id) return waitFor(link);
    expand(record);
    return 0;
  };
  await workTogether(queue, { ...ways, turn });
  return queue.isDone();
}

type LedLink = Link & Led;

/** The hour by which a file is asked for: that of the member who leads to it, the same over all its files. */
function hourFor({ id, member }: LedLink, { id: crawlId, root, files }: Crawl): string | null {
  const leading = files.get(member);
  const isAsked = id !== member && leading?.crawl === crawlId;
  return isAsked ? (leading.siteHour ?? null) : siteHour(member, root, files);
}

/** Asks for one file. A record of another crawl is the answer where it is to be asked for again. */
async function askFor(
  link: LedLink,
  hour: string | null,
  { id: crawlId, root, files, today }: Crawl,
  { transport, now, hosts }: Pick<CrawlWays, 'transport' | 'now'> & { hosts: BusyHosts },
): Promise<CrawledFile> {
  const isRoot = link.id === root;
  const former = files.get(link.id);
  const readAt = former?.readAt ?? null;
  const last = lastReading(former, today);
  const withHost = <Rest>(rest: Rest) => {
    const busy = hosts.of(link.address);
    return { id: link.id, crawl: crawlId, readAt, ...rest, ...(busy && { busy }) };
  };
  if (hosts.isGivenUp(link)) return withHost({ ...believed(last, today), problem: givenUp });
  const answer = await transport({
    address: link.address,
    // What can't be read again from memory, or was read before that hour, must come whole.
    since:
      last.file && hour !== null && (readAt ?? '') >= hour ? hourToAskSince(hour, today) : null,
    mostBytes: isRoot ? mostFederationBytes : mostBytes,
  });
  noteAnswer(hosts, link, answer, now());
  if (answer.kind === 'later' && !hosts.isGivenUp(link)) {
    const problem = former?.problem ?? null;
    return withHost({ crawl: former?.crawl ?? '', ...last, problem });
  }
  if (answer.kind === 'unchanged' && last.file) {
    return withHost({ file: last.file, readOn: today, problem: null });
  }
  const read = answer.kind === 'file' ? understand(answer.bytes, isRoot) : problemOf(answer);
  if ('failure' in read) return withHost({ ...believed(last, today), problem: read });
  const { askedAt } = answer as FileResponse & { kind: 'file' };
  return withHost({ readAt: hourOf(askedAt), file: read, readOn: today, problem: null });
}

type Reading = Pick<CrawledFile, 'file' | 'readOn'>;

function lastReading(former: CrawledFile | undefined, today: string): Reading {
  const readOn = former?.readOn ?? null;
  return { file: former?.file ?? null, readOn: readOn && asOfNow(readOn, today) };
}

/**
 * The last reading of a file that fails, as long as it is believed. Then it is forgotten, and where it led: a
 * server could give each reader links of their own, and know them again by these.
 */
function believed(last: Reading, today: string): Reading {
  return isStale(last.readOn, today) ? { file: null, readOn: null } : last;
}

function noteAnswer(hosts: BusyHosts, file: Led, answer: FileResponse, now: number): void {
  if (answer.kind === 'later') hosts.putOff(file, answer.seconds, now);
  else if (answer.kind === 'failed' && answer.failure === 'too-slow') hosts.noteSlow(file);
  else hosts.noteAnswer(file.address);
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
  return answer.kind === 'later'
    ? givenUp
    : { failure: 'bad-status', detail: 'nothing to compare' };
}

const givenUp = {
  failure: 'bad-status',
  detail: 'asked again and again, told to come later or left without an answer',
} as const;
