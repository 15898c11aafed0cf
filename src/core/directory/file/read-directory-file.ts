import * as v from 'valibot';
import { parseJson } from '../../parse-json';
import { failure, type Result, success } from '../../result';
import { longestRow, mostRows } from '../limits';
import type { ParsedSnapshot } from '../snapshot';
import { createSnapshotReader, snapshotEnvelope, snapshotVersion } from '../snapshot';
import { decodeInSteps } from './decode-in-steps';
import { splitArrays } from './split-arrays';

/** A directory's file that was read, and its rows as they came: a later version may read more in them. */
export type ReadDirectoryFile = ParsedSnapshot & { rows: readonly string[] };

/** The reasons why a file is no directory. */
export type DirectoryFileFault = 'not-readable' | 'unknown-version' | 'too-big';

/**
 * Reads the bytes of a directory's file, row by row. Whatever the file holds, each step until it yields is
 * short: the caller leaves the thread to others in between. Bad rows become refusals, as in `parseSnapshot`.
 * Fails where it is no directory, one of another version, or one of more rows than the limit.
 */
export function* readDirectoryFile(
  bytes: Uint8Array,
): Generator<undefined, Result<ReadDirectoryFile, DirectoryFileFault>> {
  const text = yield* decodeInSteps(bytes);
  if (text === undefined) return failure('not-readable');
  const split = yield* splitArrays(text, mostRows);
  if (!split.ok) return failure(split.reason === 'too-many' ? 'too-big' : 'not-readable');
  const { rest, elements } = split.value;
  const around = rest.length > longestRow ? undefined : parseJson(rest);
  if (!around?.ok) return failure('not-readable');
  const envelope = v.safeParse(snapshotEnvelope, around.value);
  if (!envelope.success) return failure(faultOfShape(around.value));
  const reader = createSnapshotReader(envelope.output.asOf);
  const rows: string[] = [];
  for (const [key, texts] of elements) {
    for (const element of texts) {
      const row = readRow(element);
      if (!row) return failure('not-readable');
      if (key === 'departures') reader.addDeparture(row.value);
      if (key === 'hosters') {
        reader.addHoster(row.value, element.length);
        rows.push(JSON.stringify(row.value ?? null));
      }
      yield;
    }
  }
  return success({ ...reader.snapshot(), rows });
}

/** Reads a row; nothing of one that is too long is looked at. Undefined where it is no JSON. */
function readRow(text: string): { value: unknown } | undefined {
  if (text.length > longestRow) return { value: undefined };
  const json = parseJson(text);
  return json.ok ? { value: json.value } : undefined;
}

/** The fault of a file that is no directory; one of another version is told apart. */
function faultOfShape(raw: unknown): DirectoryFileFault {
  const schema = (raw as { schema?: unknown } | null)?.schema;
  return typeof schema === 'number' && schema !== snapshotVersion
    ? 'unknown-version'
    : 'not-readable';
}
