import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHoster } from '../../core/federation/hoster-check/check-hoster';
import type { HosterCheck } from '../../core/federation/hoster-check/hoster-check';
import { readyFile, readyName } from '../../core/federation/hoster-check/ready-file';
import { readTypedSite } from '../../core/federation/hoster-check/typed-site';
import { parseAddress } from '../../core/parse-address';
import { success } from '../../core/result';
import { dayOf } from '../../core/time/day';
import { readKnown } from './directory/crawl';
import { nodeTransport } from './directory/node-transport';
import { done, type Outcome, readWords, refused, unusable } from './directory/outcome';
import { isSameRegistrable, isSameSiteOrLoopback } from './directory/same-site';
import { checkReport, problemSentences, readyWords } from './hoster-report';

/** The line that says how `hoster check` is typed. */
export const hosterUsage =
  'chatiere hoster check ADDRESS [--ready FOLDER] [--time-limit SECONDS] [--allow-loopback]';

const usualTimeLimitInSeconds = 10;
/** The longest time that a whole check takes, in seconds. */
const longestCheckInSeconds = 120;

/** The hosters and towns that the check knows beside the files. */
type Known = Pick<Parameters<typeof checkHoster>[0], 'curated' | 'findTown'>;

/**
 * Reads the files of one hoster, and prints what users will see, what was not understood and which lines are missing.
 * The exit status is 1 where no file could be read, and 2 where the words can't be.
 */
export async function hoster(
  [verb, ...words]: readonly string[],
  readKnown: () => Known = readShipped,
): Promise<Outcome> {
  if (verb !== 'check') return unusable(`Type: ${hosterUsage}`);
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const options = { ready: text, 'time-limit': text, 'allow-loopback': flag };
  const typed = readWords(words, options, hosterUsage, [1, 1]);
  if (!typed.ok) return unusable(typed.reason);
  const { ready, 'time-limit': limit = usualTimeLimitInSeconds, ...flags } = typed.value.values;
  const timeLimitInSeconds = Number(limit);
  if (!(timeLimitInSeconds > 0 && timeLimitInSeconds <= 60)) {
    return unusable('--time-limit takes seconds, more than 0 and at most 60.');
  }
  const allowLoopback = flags['allow-loopback'] === true;
  const readSite = allowLoopback ? readTrialSite : readTypedSite;
  const [address = ''] = typed.value.files;
  // Before the towns are read, which takes a while.
  const site = readSite(address);
  if (!site.ok) return refused(problemSentences[site.reason]);
  const end = Date.now() + longestCheckInSeconds * 1000;
  const check = await checkHoster(
    {
      typed: address,
      readSite,
      isSameSite: allowLoopback ? isSameSiteOrLoopback : isSameRegistrable,
      today: dayOf(Date.now()),
      ...readKnown(),
    },
    {
      // As in the browser, a redirect is told of and not followed: it may lead to another host.
      transport: nodeTransport({ timeLimitInSeconds, allowLoopback, mostRedirects: 0 }),
      isStopped: () => Date.now() > end,
    },
  );
  const said = checkReport(check) + (typeof ready === 'string' ? saveReady(check, ready) : '');
  return check.problem === null ? done(said) : refused(problemSentences[check.problem], said);
}

function readShipped(): Known {
  const { curated, findTown } = readKnown();
  return { curated, findTown };
}

/** Reads an address for a trial: of this machine, http will do. */
function readTrialSite(typed: string): ReturnType<typeof readTypedSite> {
  const url = parseAddress(typed);
  const isTrial = url?.protocol === 'http:' && url.hostname.startsWith('127.');
  return url && isTrial ? success(url.href) : readTypedSite(typed);
}

/** Writes each file that lacks a line into a folder, with these lines, and says so. */
function saveReady({ files }: HosterCheck, folder: string): string {
  const lacking = files.filter(({ additions }) => additions.length > 0);
  if (lacking.length > 0) mkdirSync(folder, { recursive: true });
  return lacking
    .map(({ address, text, additions }) => {
      const path = join(folder, readyName(address));
      writeFileSync(path, readyFile(text, additions, readyWords));
      return `Written: ${path}\n`;
    })
    .join('');
}
