import { parseSnapshot, snapshotVersion } from '../../../core/directory/snapshot';
import type { RefreshProblem } from '../../../core/refresh/refresh-problem';
import { failure, type Result, success } from '../../../core/result';
import type { AnsweredFile } from './ask-mirror';
import { readJson } from './read-json';

type ParsedSnapshot = Extract<ReturnType<typeof parseSnapshot>, { ok: true }>['value'];

/** A directory's file that was read, and its rows as they came: a later version may read more in them. */
type ReadSnapshot = ParsedSnapshot & { rows: readonly string[] };

/** Reads the file of a mirror, or of a list that the user added. */
export function readSnapshotFile(file: AnsweredFile): Result<ReadSnapshot, RefreshProblem> {
  const json = readJson(file);
  if (!json.ok) return json;
  const read = parseSnapshot(json.value);
  if (!read.ok) return failure({ id: problemOfShape(json.value), values: [] });
  const raw = json.value as { hosters: unknown[] };
  return success({ ...read.value, rows: raw.hosters.map((row) => JSON.stringify(row)) });
}

/** The problem with a file that is no directory; one of another version is told apart. */
function problemOfShape(raw: unknown): RefreshProblem['id'] {
  const schema = (raw as { schema?: unknown } | null)?.schema;
  return typeof schema === 'number' && schema !== snapshotVersion
    ? 'unknown-version'
    : 'not-readable';
}
