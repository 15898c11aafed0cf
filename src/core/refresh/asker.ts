import { type InstanceListId, instanceListIds } from '../directory/hoster';
import { type SourceId, sourceIds } from '../directory/source-id';

/** What a request to the web is made for: the source that is asked. */
export type Asker = Exclude<SourceId, 'package'> | InstanceListId;

const askers: readonly string[] = [...sourceIds, ...instanceListIds].filter(
  (id) => id !== 'package',
);

export function isAsker(raw: unknown): raw is Asker {
  return typeof raw === 'string' && askers.includes(raw);
}
