import { type CrawlFailure, crawlFailures } from '../federation/crawl-failure';
import { isPlainObject } from '../plain-object';
import { isRequestedBy, type RequestedBy } from './requested-by';

/** A request that was made to the web, as the options show it. It says nothing of the user. */
export type LoggedRequest = {
  /** An id that tells the request from others: what became of it is noted later. */
  id: string;
  /** The time of the request, as an ISO 8601 instant. */
  askedAt: string;
  /** The whole address that was asked, https. */
  address: string;
  /** The source for which the request was made. */
  requestedBy: RequestedBy;
} & RequestOutcome;

/** The outcome of a request: what became of it. */
export type RequestOutcome =
  /** The request is on its way: no answer came yet. */
  | { outcome: 'pending' }
  /** The background ended before an answer came, or before all of it did. */
  | { outcome: 'interrupted' }
  /**
   * An answer came. `bytes` is how many were read of it, unpacked; null where it has none, as where
   * nothing had changed.
   */
  | { outcome: 'answered'; status: number; bytes: number | null }
  /** The request failed; `status` is null where no answer came, or none that a browser shows. */
  | { outcome: 'failed'; failure: CrawlFailure; status: number | null };

/** The number of requests that are kept, the newest. */
export const mostRequests = 200;

/** The log, newest first, with this request noted: a new one, or what became of a known one. */
export function withRequest(
  log: readonly LoggedRequest[],
  request: LoggedRequest,
): readonly LoggedRequest[] {
  const isKnown = log.some(({ id }) => id === request.id);
  if (isKnown) return log.map((each) => (each.id === request.id ? request : each));
  return [request, ...log].slice(0, mostRequests);
}

/**
 * The log, in which each request that seems to be on its way, and that nothing waits for any more, is interrupted;
 * the same log where there is none.
 */
export function withInterrupted(
  log: readonly LoggedRequest[],
  isUnderWay: (id: string) => boolean,
): readonly LoggedRequest[] {
  const isCut = ({ id, outcome }: LoggedRequest) => outcome === 'pending' && !isUnderWay(id);
  if (!log.some(isCut)) return log;
  return log.map((each): LoggedRequest => {
    const { id, askedAt, address, requestedBy } = each;
    return isCut(each) ? { id, askedAt, address, requestedBy, outcome: 'interrupted' } : each;
  });
}

/** Reads a stored log, newest first: a damaged entry costs no other. */
export function readRequestLog(raw: unknown): readonly LoggedRequest[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((each) => readRequest(each) ?? []).slice(0, mostRequests);
}

function readRequest(raw: unknown): LoggedRequest | undefined {
  const { id, askedAt, address, requestedBy, asker, ...rest } = isPlainObject(raw) ? raw : {};
  // Before there were outcomes, what a request was made for was called asker.
  const by = requestedBy ?? asker;
  if (typeof id !== 'string' || typeof address !== 'string' || !isRequestedBy(by)) return undefined;
  if (typeof askedAt !== 'string' || Number.isNaN(Date.parse(askedAt))) return undefined;
  return { id, askedAt, address, requestedBy: by, ...readOutcome(rest) };
}

/**
 * Reads the outcome of an entry. One of an older version names none: its status, its bytes and its
 * failure tell.
 */
function readOutcome(raw: Record<string, unknown>): RequestOutcome {
  const status = readCount(raw.status);
  const failure = crawlFailures.find((each) => each === raw.failure);
  if (failure) return { outcome: 'failed', failure, status };
  if (status === null)
    return { outcome: raw.outcome === 'interrupted' ? 'interrupted' : 'pending' };
  return { outcome: 'answered', status, bytes: readCount(raw.bytes) };
}

function readCount(raw: unknown): number | null {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 ? raw : null;
}
