import {
  acceptDirectory,
  mostDirectoryBytes,
  type RefreshProblem,
} from '../core/directory/acceptance';
import type { SourceState } from '../core/directory/kept';
import { parseSnapshot, snapshotVersion } from '../core/directory/snapshot';
import type { RefreshOutcome } from '../core/refresh';
import { askWeb } from './ask-web';
import { builtInMirror } from './built-in-mirror';
import { fillFrom } from './fill-directory';
import { mayAsk, siteOf } from './permissions';
import { problemOf, readJson } from './read-json';
import { readBase, readSourceStates, writeSourceState } from './source-store';

/** Asks the mirror whether its one file changed. `address` null: the one we were built with. */
export async function refreshMirror(address: string | null): Promise<RefreshOutcome> {
  const mirror = address ?? builtInMirror;
  if (!mirror || !(await mayAsk([siteOf(mirror)])))
    return refused({ id: 'no-permission', values: [] });
  const [states, base] = await Promise.all([readSourceStates(), readBase()]);
  const former = states.find(({ id, address: asked }) => id === 'mirror' && asked === mirror);
  // Only what stands in the store can be "not modified".
  const isHeld = base?.source === 'mirror';
  const answer = await askWeb({
    address: mirror,
    etag: (isHeld && former?.etag) || null,
    lastModified: (isHeld && former?.lastModified) || null,
    mostBytes: mostDirectoryBytes,
  });
  const state: SourceState = {
    id: 'mirror',
    counts: former?.counts ?? null,
    etag: former?.etag ?? null,
    lastModified: former?.lastModified ?? null,
    askedAt: new Date().toISOString(),
    address: mirror,
    problem: null,
  };
  const refuse = async (problem: RefreshProblem) => {
    await writeSourceState({ ...state, problem });
    return refused(problem);
  };
  if (answer.kind === 'unchanged') {
    await writeSourceState(state);
    return { state: 'unchanged' };
  }
  if (answer.kind !== 'file') return refuse(problemOf(answer, mirror));
  const json = readJson(answer);
  if (!json.ok) return refuse(json.reason);
  const read = parseSnapshot(json.value);
  if (!read.ok) return refuse({ id: problemOfShape(json.value), values: [] });
  const accepted = acceptDirectory(read.value, {
    asOf: base?.asOf ?? '',
    counts: state.counts,
  });
  if (!accepted.ok) return refuse(accepted.reason);
  const { etag, lastModified } = answer;
  const { asOf } = read.value;
  const { hosters: rows } = json.value as { hosters: unknown[] };
  await fillFrom(
    { source: 'mirror', asOf, gotAt: state.askedAt, rows: rows.map((row) => JSON.stringify(row)) },
    [{ ...state, etag, lastModified, counts: accepted.value }],
  );
  return { state: 'changed' };
}

function refused(problem: RefreshProblem): RefreshOutcome {
  return { state: 'refused', problem };
}

/** A directory of another version is told apart from what is no directory at all. */
function problemOfShape(raw: unknown): RefreshProblem['id'] {
  const schema = (raw as { schema?: unknown } | null)?.schema;
  return typeof schema === 'number' && schema !== snapshotVersion
    ? 'unknown-version'
    : 'not-readable';
}
