import { isPublicAddress } from '../../core/directory/hosts/public-address';
import type { CrawlFailure } from '../../core/federation/crawl-failure';
import type { FileRequest, FileResponse } from '../../core/federation/crawled-file';
import { headersSince } from '../../core/federation/hour-asked';
import { readRetryAfter } from '../../core/federation/retry-after';
import type { RequestOutcome } from '../../core/refresh/request-log';
import type { RequestedBy } from '../../core/refresh/requested-by';
import { reportFault } from '../browser/faults';
import { noteRequest } from '../store/request-log';

/** The time, in milliseconds, that an answer may take, body included. */
const timeLimitInMilliseconds = 10_000;

/**
 * Asks for one file, and tells the server nothing but the address, and the hour since
 * which a change is wanted: no cookie, no referrer, nothing that a server said. A browser
 * can neither resolve a name nor see where a redirect leads before it goes there: redirects are
 * refused, and so are hosts that are plainly not on the internet. Never rejects. This is the one place
 * where requests are made: each is noted before it goes out, and again with what became of it.
 */
export async function askWeb(
  question: FileRequest,
  requestedBy: RequestedBy,
  headers: Readonly<Record<string, string>> = {},
  timeLimit = timeLimitInMilliseconds,
): Promise<FileResponse> {
  const { address } = question;
  if (!isPublicAddress(address)) return failed('forbidden-address', new URL(address).hostname);
  const asked = {
    id: crypto.randomUUID(),
    askedAt: new Date().toISOString(),
    address,
    requestedBy,
  };
  await noteRequest({ ...asked, outcome: 'pending' });
  const { answer, status } = await fetchAnswer(question, headers, timeLimit);
  await noteRequest({ ...asked, ...outcomeOf(answer, status) });
  return answer;
}

function outcomeOf(answer: FileResponse, status: number | null): RequestOutcome {
  if (answer.kind === 'failed') return { outcome: 'failed', failure: answer.failure, status };
  const bytes = answer.kind === 'file' ? answer.bytes.length : null;
  return status === null ? { outcome: 'pending' } : { outcome: 'answered', status, bytes };
}

/**
 * Fetches the answer to a request. `status` is null where no answer came, or one that a browser
 * does not show.
 */
async function fetchAnswer(
  { address, since, mostBytes }: FileRequest,
  headers: Readonly<Record<string, string>>,
  timeLimit: number,
): Promise<{ answer: FileResponse; status: number | null }> {
  let status: number | null = null;
  const askedAt = Date.now();
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), timeLimit);
  try {
    const response = await fetch(address, {
      headers: { ...headers, ...headersSince(since) },
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: ending.signal,
    });
    status = response.status || null;
    return { answer: await readAnswer(response, mostBytes, askedAt), status };
  } catch (error) {
    if (!isOfNetwork(error)) reportFault(error, 'request');
    const { hostname } = new URL(address);
    const reason = ending.signal.aborted ? 'too-slow' : 'unreachable';
    return { answer: failed(reason, hostname), status };
  } finally {
    clearTimeout(timer);
    // Whatever is still coming is not wanted.
    ending.abort();
  }
}

/** True for what `fetch` throws where no answer comes: a server that fails is no fault of ours. */
function isOfNetwork(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && error.name === 'AbortError');
}

async function readAnswer(
  response: Response,
  mostBytes: number,
  askedAt: number,
): Promise<FileResponse> {
  const { status, type, headers } = response;
  if (type === 'opaqueredirect') return failed('redirected', '');
  if (status === 304) return { kind: 'unchanged' };
  if (status === 429 || status === 503) {
    return { kind: 'later', seconds: readRetryAfter(headers.get('Retry-After'), Date.now()) };
  }
  if (status !== 200) return failed('bad-status', String(status));
  const bytes = await readAtMost(response, mostBytes);
  if (!bytes) return failed('too-big', String(mostBytes));
  return { kind: 'file', bytes, askedAt };
}

/**
 * Reads the body of a response. Undefined where it is longer than `mostBytes`, whatever its header
 * says: it may unpack to any length.
 */
async function readAtMost(response: Response, mostBytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) break;
    length += value.length;
    if (length > mostBytes) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function failed(failure: CrawlFailure, detail: string): FileResponse {
  return { kind: 'failed', failure, detail };
}
