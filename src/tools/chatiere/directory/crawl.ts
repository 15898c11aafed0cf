import type { Hoster } from '../../../core/directory/hoster';
import type { FindElsewhere } from '../../../core/directory/hosts/authority';
import { type Snapshot, snapshotVersion } from '../../../core/directory/snapshot';
import { crawl as crawlFiles } from '../../../core/federation/crawl';
import { gatherHosters } from '../../../core/federation/gather-hosters';
import { linksOf } from '../../../core/federation/links-of';
import type { FindSeatTown } from '../../../core/federation/seat-of';
import { createElsewhere, createSeatTowns } from '../../../core/federation/seat-towns';
import { failure, type Result, success } from '../../../core/result';
import { dayOf } from '../../../core/time/day';
import { readSnapshot } from '../../build/directory';
import { readTowns } from '../../towns/read';
import { crawlReport } from './crawl-report';
import { type CrawlState, openCrawlState } from './crawl-state';
import { directoryText, placeProblem, publish } from './directory-file';
import { nodeTransport } from './node-transport';
import { done, type Outcome, readWords, refused, unusable } from './outcome';
import { isSameRegistrable, isSameSiteOrLoopback } from './same-site';

/** The address of the collective's federation file: docs/chatonsinfos.md says where it stands. */
const federation =
  'https://framagit.org/chatons/chatonsinfos/-/raw/master/StatoolInfos/chatons.properties';

const usualTimeLimitInSeconds = 10;
const progressMilliseconds = 2000;

/** The line that says how `crawl` is typed. */
export const crawlUsage =
  'chatiere directory crawl [--root URL] [--out FILE] [--state FILE] [--time-limit SECONDS] [--allow-loopback] [--force]';

/** The facts with which the words of hosters are weighed. */
type Known = {
  findTown: FindSeatTown;
  findElsewhere: FindElsewhere;
  curated: readonly Hoster[];
};

type Wish = {
  root: string;
  out: string | undefined;
  state: string | undefined;
  timeLimitInSeconds: number;
  allowLoopback: boolean;
  isForced: boolean;
};

/** Asks the hosters for their own words. The directory goes to a file, or to standard output. */
export async function crawl(
  words: readonly string[],
  known: () => Known = readKnown,
): Promise<Outcome> {
  const wish = readWish(words);
  if (!wish.ok) return unusable(wish.reason);
  const { root, out, isForced } = wish.value;
  const misplaced = placeProblem(out);
  if (misplaced) return unusable(misplaced);
  const now = new Date().toISOString();
  const today = dayOf(now);
  const state = openCrawlState(wish.value.state, root, now);
  if (!state.ok) return unusable(state.reason);
  const isWhole = await ask(wish.value, state.value, today);
  if (!isWhole) return refused('Stopped. Type the same again to go on, if it had a --state.');
  const { files, crawl: id } = state.value;
  const isSameSite = wish.value.allowLoopback ? isSameSiteOrLoopback : isSameRegistrable;
  const { findTown, ...others } = known();
  const gathered = gatherHosters(root, files, today, findTown, { ...others, isSameSite });
  const { hosters, departures } = gathered;
  const asked = new Map([...files].filter(([, file]) => file.crawl === id));
  const report = `${crawlReport(gathered, asked)}\n${costs()}\n`;
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

/** Runs the crawl, with its progress on standard error. Resolves to false if Ctrl-C stopped it. */
async function ask(
  { root, timeLimitInSeconds, allowLoopback }: Wish,
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
      transport: nodeTransport({ timeLimitInSeconds, allowLoopback }),
      keep: async (file) => {
        keep(file);
        asked += 1;
        for (const link of linksOf(file, root)) known.add(link.id);
        if (Date.now() - shownAt < progressMilliseconds) return;
        shownAt = Date.now();
        process.stderr.write(`${asked} of ${known.size} files\n`);
      },
      wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
      isStopped: () => isStopped,
    },
  );
  process.removeListener('SIGINT', stop);
  if (isWhole) finish();
  return isWhole;
}

function costs(): string {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return `It took ${Math.round(process.uptime())} s, and ${megabytes} MB of memory at most.`;
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

function readWish(words: readonly string[]): Result<Wish> {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const options = {
    root: text,
    out: text,
    state: text,
    'time-limit': text,
    'allow-loopback': flag,
    force: flag,
  };
  const typed = readWords(words, options, crawlUsage, [0, 0]);
  if (!typed.ok) return typed;
  const { root = federation, out, state, 'time-limit': limit, ...flags } = typed.value.values;
  const timeLimitInSeconds = limit === undefined ? usualTimeLimitInSeconds : Number(limit);
  if (!(timeLimitInSeconds > 0 && timeLimitInSeconds <= 600)) {
    return failure('--time-limit takes seconds, more than 0 and at most 600.');
  }
  const address = String(root);
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    return failure('--root takes the http or https address of a federation file.');
  }
  return success({
    root: new URL(address).href,
    out: out as string | undefined,
    state: state as string | undefined,
    timeLimitInSeconds,
    allowLoopback: flags['allow-loopback'] === true,
    isForced: flags.force === true,
  });
}
