import { type InstanceListId, instanceListIds } from '../directory/hoster';
import { type SourceId, sourceIds } from '../directory/source-id';

/** What a request to the web is made for: the source that is asked. */
export type RequestedBy = Exclude<SourceId, 'package'> | InstanceListId;

const requesters: readonly string[] = [...sourceIds, ...instanceListIds].filter(
  (id) => id !== 'package',
);

export function isRequestedBy(raw: unknown): raw is RequestedBy {
  return typeof raw === 'string' && requesters.includes(raw);
}
