import { federationAddress } from '../../../core/federation/federation-address';
import { failure, type Result, success } from '../../../core/result';
import { placeProblem } from './directory-file';
import { readWords } from './outcome';

const usualTimeLimitInSeconds = 10;

/** The line that says how `crawl` is typed. */
export const crawlUsage =
  'chatiere directory crawl [--root URL] [--out FILE] [--state FILE] [--report FILE] [--record FILE] [--time-limit SECONDS] [--allow-loopback] [--force]';

/** The words behind `crawl`, read. */
export type CrawlWish = {
  root: string;
  out: string | undefined;
  state: string | undefined;
  /** The path of the report to paste into an issue. */
  report: string | undefined;
  /** The path of the record that `publish` reads. */
  record: string | undefined;
  timeLimitInSeconds: number;
  allowLoopback: boolean;
  isForced: boolean;
};

/** Reads the words behind `crawl`; a failure says what to type. */
export function readCrawlWish(words: readonly string[]): Result<CrawlWish> {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const options = {
    root: text,
    out: text,
    state: text,
    report: text,
    record: text,
    'time-limit': text,
    'allow-loopback': flag,
    force: flag,
  };
  const typed = readWords(words, options, crawlUsage, [0, 0]);
  if (!typed.ok) return typed;
  const { root = federationAddress, 'time-limit': limit, ...rest } = typed.value.values;
  const timeLimitInSeconds = limit === undefined ? usualTimeLimitInSeconds : Number(limit);
  if (!(timeLimitInSeconds > 0 && timeLimitInSeconds <= 600)) {
    return failure('--time-limit takes seconds, more than 0 and at most 600.');
  }
  const address = String(root);
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    return failure('--root takes the http or https address of a federation file.');
  }
  const paths = pathsOf(rest);
  for (const [option, path] of Object.entries(paths)) {
    const misplaced = placeProblem(path, `--${option}`);
    if (misplaced) return failure(misplaced);
  }
  return success({
    ...paths,
    root: new URL(address).href,
    state: rest.state as string | undefined,
    timeLimitInSeconds,
    allowLoopback: rest['allow-loopback'] === true,
    isForced: rest.force === true,
  });
}

function pathsOf({ out, report, record }: Partial<Record<string, unknown>>) {
  return { out, report, record } as Pick<CrawlWish, 'out' | 'report' | 'record'>;
}
