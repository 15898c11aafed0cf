import {
  type LoggedRequest,
  readRequestLog,
  withInterrupted,
  withRequest,
} from '../../core/refresh/request-log';
import { browser } from '../browser/browser';
import { reportFault } from '../browser/faults';
import { withLock } from '../browser/locks';

// The requests that were made, on this device alone: for the options page to show.

const key = 'requests';

/** The notes that wait for their turn: all of them are written at once, and none over another. */
let waiting: LoggedRequest[] = [];

/** The ids of the requests that this run of the background waits for: others that seem to be on their way are not. */
const underWay = new Set<string>();

/** Notes a request, or what became of it. Never rejects: a full disk must not stop refreshing. */
export async function noteRequest(request: LoggedRequest): Promise<void> {
  waiting.push(request);
  if (request.outcome === 'pending') underWay.add(request.id);
  else underWay.delete(request.id);
  const writing = withLock(key, async () => {
    const notes = waiting;
    waiting = [];
    if (notes.length === 0) return;
    const log = notes.reduce(withRequest, await loadRequests());
    await browser.storage.local.set({ [key]: log });
  });
  await writing.catch((error) => reportFault(error, 'request'));
}

/** Notes of the requests that a former background was stopped at that they were interrupted. Never rejects. */
export async function noteInterruptedRequests(): Promise<void> {
  const writing = withLock(key, async () => {
    const log = await loadRequests();
    const noted = withInterrupted(log, (id) => underWay.has(id));
    if (noted !== log) await browser.storage.local.set({ [key]: noted });
  });
  await writing.catch((error) => reportFault(error, 'request'));
}

/** Loads the requests that were made, newest first. */
export async function loadRequests(): Promise<readonly LoggedRequest[]> {
  return readRequestLog((await browser.storage.local.get(key))[key]);
}

export function eraseRequests(): Promise<void> {
  return withLock(key, () => browser.storage.local.remove(key));
}
