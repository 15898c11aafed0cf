import { type IndexId, indexIds } from '../directory/hoster';
import { type SourceId, sourceIds } from '../directory/source-id';

/** What a request to the web is made for: the source that is asked. */
export type Asker = Exclude<SourceId, 'package'> | IndexId;

const askers: readonly string[] = [...sourceIds, ...indexIds].filter((id) => id !== 'package');

export function isAsker(raw: unknown): raw is Asker {
  return typeof raw === 'string' && askers.includes(raw);
}
