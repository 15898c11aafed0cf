import type { lookup as systemLookup } from 'node:dns';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import packageFile from '../../../../package.json' with { type: 'json' };
import type { CrawlFailure } from '../../../core/federation/crawl-failure';
import type { FileRequest, FileResponse, Transport } from '../../../core/federation/crawled-file';
import { headersSince } from '../../../core/federation/hour-asked';
import { readRetryAfter } from '../../../core/federation/retry-after';
import { ForbiddenAddress, mayAsk, publicLookup } from './public-lookup';

const { homepage } = packageFile.chatiere;

/** The user agent: the name of the program that asks, and where to read about it once there is such a place. */
const userAgent = `Chatiere-directory/1${homepage && ` (+${homepage})`}`;

/** The redirects that are followed where the settings name no other number. */
const usualRedirects = 3;
const redirects = new Set([301, 302, 303, 307, 308]);

/** The settings of the transport. */
export type TransportSettings = {
  /** The limit in seconds for one answer, from its first redirect to its last byte. */
  timeLimitInSeconds: number;
  /** True for trials: this machine may be asked too, never the network around it. */
  allowLoopback: boolean;
  /** The most redirects that are followed; absent for three. */
  mostRedirects?: number;
  /** Resolves names; absent for the system's own lookup. */
  resolve?: typeof systemLookup;
};

/** The settings of one request, the same through its redirects. */
type Try = {
  question: FileRequest;
  signal: AbortSignal;
  /** The instant at which it began, in milliseconds since 1970. */
  askedAt: number;
  allowLoopback: boolean;
  lookup: LookupFunction;
  mostRedirects: number;
};

/** The transport that asks for files as the maintainers' command line does. It never rejects. */
export function nodeTransport(settings: TransportSettings): Transport {
  const { timeLimitInSeconds, allowLoopback, mostRedirects = usualRedirects, resolve } = settings;
  const lookup = publicLookup(allowLoopback, resolve);
  return async (question) => {
    let answer: FileResponse = failed('unreachable', 'no address');
    for (const address of waysTo(question.address)) {
      const signal = AbortSignal.timeout(timeLimitInSeconds * 1000);
      answer = await follow(
        address,
        { question, signal, askedAt: Date.now(), allowLoopback, lookup, mostRedirects },
        mostRedirects,
      );
      if (answer.kind !== 'failed') return answer;
    }
    return answer;
  };
}

/** The addresses to try: one that is written with http and no port is tried with https first. */
export function waysTo(address: string): string[] {
  const isPlain = /^http:\/\//i.test(address) && URL.canParse(address) && !new URL(address).port;
  return isPlain ? [address.replace(/^http:/i, 'https:'), address] : [address];
}

async function follow(address: string, each: Try, redirectsLeft: number): Promise<FileResponse> {
  try {
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) {
      return failed('forbidden-address', `${url.protocol} or a user name`);
    }
    if (!mayAsk(url.hostname, each.allowLoopback)) return failed('forbidden-address', url.hostname);
    const response = await request(url, each);
    const { statusCode = 0, headers } = response;
    if (!redirects.has(statusCode) || !headers.location) return await readAnswer(response, each);
    response.destroy();
    if (redirectsLeft === 0) return failed('redirected', `more than ${each.mostRedirects} times`);
    const target = new URL(headers.location, url);
    if (url.protocol === 'https:' && target.protocol === 'http:') {
      return failed('redirected', 'from https to http');
    }
    return await follow(target.href, each, redirectsLeft - 1);
  } catch (error) {
    return failureOf(error, each.signal);
  }
}

function request(url: URL, { question, signal, lookup }: Try): Promise<IncomingMessage> {
  const headers = {
    'User-Agent': userAgent,
    Accept: 'text/plain, */*;q=0.1',
    'Accept-Encoding': 'identity',
    ...headersSince(question.since),
  };
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getHttps : getHttp;
    // A connection of its own, closed behind it: nothing is kept open at a thousand hosters.
    get(url, { headers, lookup, signal, agent: false }, resolve).on('error', reject);
  });
}

async function readAnswer(
  response: IncomingMessage,
  { question, askedAt }: Try,
): Promise<FileResponse> {
  const { statusCode = 0, headers } = response;
  const end = (answer: FileResponse) => {
    response.destroy();
    return answer;
  };
  if (statusCode === 304) return end({ kind: 'unchanged' });
  if (statusCode === 429 || statusCode === 503) {
    const seconds = readRetryAfter(headers['retry-after'] ?? null, Date.now());
    return end({ kind: 'later', seconds });
  }
  if (statusCode !== 200) return end(failed('bad-status', String(statusCode)));
  const coding = headers['content-encoding'] ?? 'identity';
  // None was asked for; unpacked, a small body may be any length.
  if (coding !== 'identity')
    return end(failed('not-a-file', `compressed (${coding.slice(0, 20)})`));
  const { mostBytes } = question;
  const tooBig = failed('too-big', `over ${mostBytes} bytes`);
  if (Number(headers['content-length']) > mostBytes) return end(tooBig);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) return end(tooBig);
    parts.push(part);
  }
  const bytes = new Uint8Array(Buffer.concat(parts));
  return { kind: 'file', bytes, askedAt };
}

function failureOf(error: unknown, signal: AbortSignal): FileResponse {
  if (signal.aborted) return failed('too-slow', 'no whole answer in time');
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof ForbiddenAddress) return failed('forbidden-address', message);
  return failed('unreachable', code ?? String(message).slice(0, 100));
}

function failed(failure: CrawlFailure, detail: string): FileResponse {
  return { kind: 'failed', failure, detail };
}
