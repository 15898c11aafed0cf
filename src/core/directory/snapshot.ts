import * as v from 'valibot';
import { isCalendarDate } from '../calendar-date';
import type { Hoster } from '../hoster';
import { failure, type Result, success } from '../result';
import { firstIssue, hosterSchema } from './schema';
import type { Directory, Refusal } from './source';

/** Version of the file's shape; another one is refused. */
export const snapshotVersion = 1;

/** The directory as one static file: in the package, and later from a mirror. */
export type Snapshot = {
  schema: typeof snapshotVersion;
  /** `YYYY-MM-DD`: the day the facts were gathered. */
  asOf: string;
  hosters: readonly Hoster[];
};

const envelope = v.object({
  schema: v.literal(snapshotVersion),
  asOf: v.pipe(
    v.string(),
    v.check((day) => day.length === 10 && isCalendarDate(day), 'is not a day like 2026-11-22'),
  ),
  hosters: v.array(v.unknown()),
});

/** Reads a snapshot: bad rows become refusals; only a file that is none at all fails. */
export function parseSnapshot(raw: unknown): Result<Directory & { asOf: string }> {
  const read = v.safeParse(envelope, raw);
  if (!read.success) {
    const { path, reason } = firstIssue(read.issues);
    return failure(`This is not a directory of version ${snapshotVersion}: ${path} ${reason}`);
  }
  return success({ asOf: read.output.asOf, ...parseHosters(read.output.hosters) });
}

/** Rows to hosters and refusals. Two rows of one id: the first counts. */
export function parseHosters(rows: readonly unknown[]): Directory {
  const hosters = new Map<string, Hoster>();
  const refusals: Refusal[] = [];
  for (const [index, row] of rows.entries()) {
    const read = v.safeParse(hosterSchema, row);
    if (!read.success) {
      const { path, reason } = firstIssue(read.issues);
      refusals.push({ path: `hosters.${index}.${path}${nameOf(row)}`, reason });
    } else if (hosters.has(read.output.id)) {
      refusals.push({ path: `hosters.${index}.id`, reason: `${read.output.id} stands twice` });
    } else {
      hosters.set(read.output.id, read.output);
    }
  }
  return { hosters: [...hosters.values()], refusals };
}

/** So that a person finds the row: its id, where it has one. */
function nameOf(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' && /^[a-z0-9-]{1,60}$/.test(id) ? ` (${id})` : '';
}
