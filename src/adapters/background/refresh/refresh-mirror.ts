import { mostDirectoryBytes } from '../../../core/directory/limits';
import { parseSnapshot, snapshotVersion } from '../../../core/directory/snapshot';
import type { FileResponse } from '../../../core/federation/crawl';
import { acceptDirectory } from '../../../core/refresh/acceptance';
import type { RefreshProblem } from '../../../core/refresh/refresh-problem';
import { problemOf } from '../../../core/refresh/refresh-problem';
import type { Base, ReadRows } from '../../../core/refresh/source-rows';
import { askedState, type SourceState } from '../../../core/refresh/source-state';
import type { RefreshOutcome } from '../../../core/refresh/status';
import { failure, type Result, success } from '../../../core/result';
import { builtInMirror } from '../../package/built-in-mirror';
import { mayAsk, siteOf } from '../../permissions/permissions';
import { readBase, readSourceStates, writeSourceState } from '../../store/sources';
import { askWeb } from '../ask-web';
import { fillFrom } from '../fill-directory';
import { readJson } from './read-json';

/**
 * Asks the mirror whether its one file changed. `address` is null for the one that the extension
 * was built with.
 */
export async function refreshMirror(address: string | null): Promise<RefreshOutcome> {
  const mirror = address ?? builtInMirror;
  if (!mirror || !(await mayAsk([siteOf(mirror)]))) {
    return { state: 'refused', problem: { id: 'no-permission', values: [] } };
  }
  const [states, base] = await Promise.all([readSourceStates(), readBase()]);
  const former = states.find(({ id, address: asked }) => id === 'mirror' && asked === mirror);
  const askedAt = new Date().toISOString();
  const state = askedState({ id: 'mirror', address: mirror, askedAt }, former);
  // Only what stands in the store can be "not modified".
  const isHeld = base?.source === 'mirror';
  const question = {
    address: mirror,
    etag: isHeld ? state.etag : null,
    lastModified: isHeld ? state.lastModified : null,
    mostBytes: mostDirectoryBytes,
  };
  const answer = await askWeb(question, 'mirror');
  if (answer.kind === 'unchanged') {
    await writeSourceState(state);
    return { state: 'unchanged' };
  }
  const read = readMirror(answer, state, base?.asOf ?? '');
  if (!read.ok) {
    await writeSourceState({ ...state, problem: read.reason });
    return { state: 'refused', problem: read.reason };
  }
  await fillFrom(read.value.base, base, [read.value.state]);
  return { state: 'changed' };
}

/**
 * Reads the mirror's answer, and accepts it or not beside the directory that is kept, whose facts
 * are of the day `keptAsOf`; empty where none is kept.
 */
function readMirror(
  answer: Exclude<FileResponse, { kind: 'unchanged' }>,
  state: SourceState,
  keptAsOf: string,
): Result<{ base: ReadRows<Base>; state: SourceState }, RefreshProblem> {
  if (answer.kind !== 'file') return failure(problemOf(answer, state.address));
  const json = readJson(answer);
  if (!json.ok) return json;
  const read = parseSnapshot(json.value);
  if (!read.ok) return failure({ id: problemOfShape(json.value), values: [] });
  const { asOf, hosters } = read.value;
  const accepted = acceptDirectory(read.value, { asOf: keptAsOf, counts: state.counts });
  if (!accepted.ok) return accepted;
  const { etag, lastModified } = answer;
  // As they came: a later version may read more in them.
  const raw = json.value as { hosters: unknown[] };
  const rows = raw.hosters.map((row) => JSON.stringify(row));
  return success({
    base: { rows: { source: 'mirror', asOf, gotAt: state.askedAt, rows }, hosters },
    state: { ...state, etag, lastModified, counts: accepted.value },
  });
}

/** The problem with a file that is no directory; one of another version is told apart. */
function problemOfShape(raw: unknown): RefreshProblem['id'] {
  const schema = (raw as { schema?: unknown } | null)?.schema;
  return typeof schema === 'number' && schema !== snapshotVersion
    ? 'unknown-version'
    : 'not-readable';
}
