import { type CrawlFailure, crawlFailures } from '../federation/crawl-failure';
import { isRequestedBy, type RequestedBy } from './requested-by';

/** A request that was made to the web, as the options show it. It says nothing of the user. */
export type LoggedRequest = {
  /** Tells it from others: what became of it is noted later. */
  id: string;
  /** When it was made, as an ISO 8601 instant. */
  askedAt: string;
  /** Whole, https. */
  address: string;
  /** What it was made for. */
  requestedBy: RequestedBy;
  /** HTTP status of the answer; null: none came yet, or none that can be seen. */
  status: number | null;
  /** Bytes that were read of the answer, unpacked; null: none. */
  bytes: number | null;
  /** Why the answer was of no use; null: it was, or it is still to come. */
  failure: CrawlFailure | null;
};

/** So many are kept, the newest. */
export const mostRequests = 200;

/** The log, newest first, with this one noted: a new one, or what became of one that is there. */
export function withRequest(
  log: readonly LoggedRequest[],
  request: LoggedRequest,
): readonly LoggedRequest[] {
  const isKnown = log.some(({ id }) => id === request.id);
  if (isKnown) return log.map((each) => (each.id === request.id ? request : each));
  return [request, ...log].slice(0, mostRequests);
}

/** Reads a stored log: a damaged entry costs no other. */
export function readRequestLog(raw: unknown): readonly LoggedRequest[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((each) => readRequest(each) ?? []).slice(0, mostRequests);
}

function readRequest(raw: unknown): LoggedRequest | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { id, askedAt, address, requestedBy, status, bytes, failure } = raw as Record<
    string,
    unknown
  >;
  if (typeof id !== 'string' || typeof address !== 'string' || !isRequestedBy(requestedBy))
    return undefined;
  if (typeof askedAt !== 'string' || Number.isNaN(Date.parse(askedAt))) return undefined;
  return {
    id,
    askedAt,
    address,
    requestedBy,
    status: readCount(status),
    bytes: readCount(bytes),
    failure: crawlFailures.find((each) => each === failure) ?? null,
  };
}

function readCount(raw: unknown): number | null {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 ? raw : null;
}
