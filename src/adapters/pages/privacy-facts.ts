import { asksNobody } from '../../core/refresh/chosen-sources';
import type { LoggedRequest } from '../../core/refresh/request-log';
import { readHeld } from '../permissions/needed-sites';
import { loadRequests } from '../store/request-log';
import { loadSettings } from '../store/settings';

/** The facts of what leaves the device: whom the chosen sources ask, what is permitted, what was asked. */
export async function readPrivacyFacts(): Promise<{
  asksNobody: boolean;
  held: Awaited<ReturnType<typeof readHeld>>;
  watched: readonly string[];
  requests: readonly LoggedRequest[];
}> {
  const [held, requests, { sources, watched }] = await Promise.all([
    readHeld(),
    loadRequests(),
    loadSettings(),
  ]);
  return { asksNobody: asksNobody(sources), held, watched, requests };
}
