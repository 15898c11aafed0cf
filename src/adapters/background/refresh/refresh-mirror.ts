import {
  dayHeld,
  dayHeldByAnother,
  latestBelievedDay,
  withoutFutureDates,
} from '../../../core/directory/future-dates';
import type { Snapshot } from '../../../core/directory/snapshot';
import { acceptInSteps } from '../../../core/refresh/acceptance';
import { weighingCopies } from '../../../core/refresh/past-copies';
import type { RefreshProblem } from '../../../core/refresh/refresh-problem';
import { withinShares } from '../../../core/refresh/shares';
import type { Base, ReadRows } from '../../../core/refresh/source-rows';
import { acceptedState, askedState, type SourceState } from '../../../core/refresh/source-state';
import type { RefreshOutcome } from '../../../core/refresh/status';
import { weigh, weighInSteps } from '../../../core/refresh/weight';
import { type Result, success } from '../../../core/result';
import { inSlices, mapInSlices } from '../../browser/in-slices';
import { builtInMirror } from '../../package/built-in-mirror';
import { loadPackagedDirectory } from '../../package/data';
import { mayAsk, siteOf } from '../../permissions/permissions';
import { readBase, readSourceStates, writeSourceState } from '../../store/sources';
import { fillFrom } from '../fill-directory';
import { type AnsweredFile, askMirror } from './ask-mirror';
import { readSnapshotFile } from './read-snapshot-file';

/**
 * Asks the mirror whether its one file changed. `address` is null for the one that the extension
 * was built with; `unsigned` is the address of the mirror that the user takes without a signature.
 */
export async function refreshMirror(
  address: string | null,
  unsigned?: string,
): Promise<RefreshOutcome> {
  const mirror = address ?? builtInMirror;
  if (!mirror || !(await mayAsk([siteOf(mirror)]))) {
    return { state: 'refused', problem: { id: 'no-permission', values: [] } };
  }
  const [states, base] = await Promise.all([readSourceStates(), readBase()]);
  const former = states.find(({ id, address: asked }) => id === 'mirror' && asked === mirror);
  const askedAt = new Date().toISOString();
  const state = askedState({ id: 'mirror', address: mirror, askedAt }, former);
  const isHeld = base?.source === 'mirror';
  const asked = await askMirror({
    state,
    isHeld,
    mayBeUnsigned: unsigned === mirror,
    requestedBy: 'mirror',
  });
  if (!asked.ok) return refuse(state, asked.reason);
  if (!asked.value) {
    await writeSourceState(state);
    return { state: 'unchanged' };
  }
  const { file, signature, readAt } = asked.value;
  const read = await readMirror(file, state, { asOf: base?.asOf ?? '', isHeld });
  if (!read.ok) return refuse(state, read.reason);
  await fillFrom(read.value.base, base, [{ ...read.value.state, signature, readAt }]);
  return { state: 'changed' };
}

/** Keeps why a mirror was refused. What it gave before stays. */
async function refuse(state: SourceState, problem: RefreshProblem): Promise<RefreshOutcome> {
  await writeSourceState({ ...state, problem });
  return { state: 'refused', problem };
}

/**
 * Reads the mirror's file, and accepts it or not beside the directory that is kept, whose facts are of the day
 * `asOf`; empty where none is kept. `isHeld` is true where that came from a mirror.
 */
async function readMirror(
  file: AnsweredFile,
  state: SourceState,
  kept: { asOf: string; isHeld: boolean },
): Promise<Result<{ base: ReadRows<Base>; state: SourceState }, RefreshProblem>> {
  const read = await readSnapshotFile(file);
  if (!read.ok) return read;
  const today = state.askedAt.slice(0, 10);
  // Checked by the build: it is weighed as it stands there.
  const packaged = (await loadPackagedDirectory()) as Snapshot;
  const latest = latestBelievedDay(today, packaged.asOf);
  const { asOf } = read.value;
  // Only a mirror that was accepted before has numbers of its own.
  const isOwn = kept.isHeld && state.counts !== null;
  const hosters = await mapInSlices(read.value.hosters, (hoster) =>
    withoutFutureDates(hoster, latest),
  );
  const accepted = await inSlices(
    acceptInSteps(
      { ...read.value, hosters },
      {
        asOf: isOwn ? dayHeld(kept.asOf, latest) : dayHeldByAnother(kept.asOf, today, latest),
        latest,
        counts: state.counts,
        past: weighingCopies(state.past ?? [], today),
        packaged: weigh(packaged.hosters, latest),
      },
    ),
  );
  if (!accepted.ok) return accepted;
  const { rows } = read.value;
  const expected = await inSlices(weighInSteps(withinShares(hosters)));
  return success({
    base: { rows: { source: 'mirror', asOf, gotAt: state.askedAt, rows }, hosters },
    state: acceptedState(state, expected),
  });
}
