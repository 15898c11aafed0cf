import { isNeedId } from '../need';
import { isPlainObject } from '../plain-object';
import { softwareById } from '../software/software';
import type { Refusal } from './parsed-directory';

/** The lists of ids that an offer has, each with the test that tells the ids of this version. */
const idLists = [
  { field: 'needs', isKnown: isNeedId, what: 'need' },
  { field: 'software', isKnown: (id: string) => softwareById(id) !== undefined, what: 'software' },
] as const;

/**
 * The row of an offer without the needs and the software that this version does not know: a list may
 * be newer than the copy that reads it. What is no list of texts is left as it is, for the schema to
 * refuse.
 */
export function withKnownIds(row: unknown): { row: unknown; leftOut: readonly Refusal[] } {
  if (!isPlainObject(row)) return { row, leftOut: [] };
  const leftOut: Refusal[] = [];
  const known: Record<string, unknown> = { ...row };
  for (const { field, isKnown, what } of idLists) {
    const ids = row[field];
    if (!Array.isArray(ids)) continue;
    const isUnknown = (id: unknown) => typeof id === 'string' && !isKnown(id);
    known[field] = ids.filter((id) => !isUnknown(id));
    for (const [index, id] of ids.entries()) {
      if (isUnknown(id)) {
        leftOut.push({
          path: `${field}.${index}`,
          reason: `is no ${what} that is known here: left out`,
        });
      }
    }
  }
  return { row: known, leftOut };
}
