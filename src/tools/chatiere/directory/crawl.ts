import type { Hoster } from '../../../core/directory/hoster';
import type { FindElsewhere } from '../../../core/directory/hosts/authority';
import { type Snapshot, snapshotVersion } from '../../../core/directory/snapshot';
import { crawl as crawlFiles } from '../../../core/federation/crawl';
import type { Transport } from '../../../core/federation/crawled-file';
import { gatherHosters } from '../../../core/federation/gather/gather-hosters';
import type { FindSeatTown } from '../../../core/federation/gather/seat-of';
import { createElsewhere, createSeatTowns } from '../../../core/federation/gather/seat-towns';
import { linksOf } from '../../../core/federation/links-of';
import { dayOf } from '../../../core/time/day';
import { readSnapshot } from '../../build/directory';
import { readTowns } from '../../towns/read';
import { type CrawlRecord, crawlRecord } from './crawl-record';
import { crawlReport } from './crawl-report';
import { type CrawlState, openCrawlState } from './crawl-state';
import { type CrawlWish, readCrawlWish } from './crawl-wish';
import { directoryText, publish, writeWhole } from './directory-file';
import { issueReport } from './issue-report';
import { nodeTransport } from './node-transport';
import { done, type Outcome, refused, unusable } from './outcome';
import { isRootBare, type Probes, probeFederation, usualProbes } from './probe-federation';
import { isSameRegistrable, isSameSiteOrLoopback } from './same-site';

const progressMilliseconds = 2000;

/** The facts with which the words of hosters are weighed. */
type Known = {
  findTown: FindSeatTown;
  findElsewhere: FindElsewhere;
  curated: readonly Hoster[];
};

/** Asks the hosters for their own words. The directory goes to a file, or to standard output. */
export async function crawl(
  words: readonly string[],
  known: () => Known = readKnown,
  probes: Probes = usualProbes,
): Promise<Outcome> {
  const wish = readCrawlWish(words);
  if (!wish.ok) return unusable(wish.reason);
  const { root, out, isForced } = wish.value;
  const now = new Date().toISOString();
  const today = dayOf(now);
  const state = openCrawlState(wish.value.state, root, now);
  if (!state.ok) return unusable(state.reason);
  const { transport, asked: costs } = countedTransport(nodeTransport(wish.value));
  const isWhole = await ask(transport, root, state.value, today);
  if (!isWhole) return refused('Stopped. Type the same again to go on, if it had a --state.');
  const { files, crawl: id } = state.value;
  const isProbed = root === probes.collective && isRootBare(files.get(root));
  const probed = isProbed ? await probeFederation(probes, transport) : [];
  const isSameSite = wish.value.allowLoopback ? isSameSiteOrLoopback : isSameRegistrable;
  const { findTown, ...others } = known();
  const gathered = gatherHosters(root, files, today, findTown, { ...others, isSameSite });
  const { hosters, departures } = gathered;
  const fresh = new Map([...files].filter(([, file]) => file.crawl === id));
  const record = crawlRecord({ root, asOf: today }, gathered, fresh, { ...costs, ...spent() });
  writeReports(wish.value, record, probed);
  const report = [crawlReport(record), ...probed.map((line) => `${line}\n`)].join('');
  if (hosters.length === 0) return refused('No hoster was found: nothing is written.', report);
  const snapshot: Snapshot = { schema: snapshotVersion, asOf: today, hosters, departures };
  const text = directoryText(snapshot);
  if (out === undefined) {
    process.stderr.write(report);
    return done(text);
  }
  const published = publish(text, out, isForced);
  return published.ok ? done(`${report}${published.value}\n`) : refused(published.reason, report);
}

/** Wraps a transport so that its requests and the bytes that come are counted. */
function countedTransport(transport: Transport): {
  transport: Transport;
  asked: { requests: number; bytes: number };
} {
  const asked = { requests: 0, bytes: 0 };
  const counted: Transport = async (question) => {
    asked.requests += 1;
    const answer = await transport(question);
    if (answer.kind === 'file') asked.bytes += answer.bytes.length;
    return answer;
  };
  return { transport: counted, asked };
}

/** Runs the crawl, with its progress on standard error. Resolves to false if Ctrl-C stopped it. */
async function ask(
  transport: Transport,
  root: string,
  { crawl: id, files, keep, finish }: CrawlState,
  today: string,
): Promise<boolean> {
  let isStopped = false;
  const stop = () => {
    isStopped = true;
  };
  process.once('SIGINT', stop);
  const known = new Set([root]);
  let asked = 0;
  let shownAt = 0;
  const isWhole = await crawlFiles(
    { id, root, today, files },
    {
      transport,
      keep: async (file) => {
        keep(file);
        asked += 1;
        for (const link of linksOf(file, root)) known.add(link.id);
        if (Date.now() - shownAt < progressMilliseconds) return;
        shownAt = Date.now();
        process.stderr.write(`${asked} of ${known.size} files\n`);
      },
      wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
      now: () => Date.now(),
      isStopped: () => isStopped,
    },
  );
  process.removeListener('SIGINT', stop);
  if (isWhole) finish();
  return isWhole;
}

function spent(): Pick<CrawlRecord, 'seconds' | 'megabytes'> {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return { seconds: Math.round(process.uptime()), megabytes };
}

/** Writes the reports that were asked for; also of a crawl that came to nothing, to say why. */
function writeReports(
  { report, record: recordPath }: CrawlWish,
  record: CrawlRecord,
  probed: readonly string[],
): void {
  if (report !== undefined) writeWhole(report, issueReport(record, probed));
  if (recordPath !== undefined) writeWhole(recordPath, `${JSON.stringify(record)}\n`);
}

/**
 * The towns of the gazetteer, and the curated hosters, who vouch for files that stand elsewhere than on their
 * site; they are read when all has been asked, and take a while.
 */
export function readKnown(): Known {
  const gazetteer = readTowns();
  return {
    findTown: createSeatTowns(gazetteer),
    findElsewhere: createElsewhere(gazetteer),
    curated: readSnapshot(gazetteer).hosters,
  };
}
