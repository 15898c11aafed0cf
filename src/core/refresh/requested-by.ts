import { type InstanceListId, instanceListIds } from '../directory/hoster';
import { type SourceId, sourceIds } from '../directory/source-id';

/**
 * The source that is asked by a request to the web, or `hoster-check` where hosters have their own files read: what
 * the request is made for.
 */
export type RequestedBy = Exclude<SourceId, 'package'> | InstanceListId | 'hoster-check';

const requesters: readonly string[] = [...sourceIds, ...instanceListIds, 'hoster-check'].filter(
  (id) => id !== 'package',
);

export function isRequestedBy(raw: unknown): raw is RequestedBy {
  return typeof raw === 'string' && requesters.includes(raw);
}
