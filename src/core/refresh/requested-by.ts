import { type InstanceListId, instanceListIds } from '../directory/hoster';
import { type SourceId, sourceIds } from '../directory/source-id';

/**
 * The source that is asked by a request to the web, or what else the request is made for: `added-list` is any list
 * that the user added, `hoster-check` where hosters have their own files read.
 */
export type RequestedBy =
  | Exclude<SourceId, 'package'>
  | InstanceListId
  | 'added-list'
  | 'hoster-check';

const others = ['added-list', 'hoster-check'] as const satisfies readonly RequestedBy[];

const requesters: readonly string[] = [...sourceIds, ...instanceListIds, ...others].filter(
  (id) => id !== 'package',
);

export function isRequestedBy(raw: unknown): raw is RequestedBy {
  return typeof raw === 'string' && requesters.includes(raw);
}
