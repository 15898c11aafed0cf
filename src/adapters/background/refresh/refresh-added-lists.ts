import {
  dayHeld,
  latestBelievedDay,
  withoutFutureDates,
} from '../../../core/directory/future-dates';
import { acceptInSteps } from '../../../core/refresh/acceptance';
import type { AddedList, ListAddress } from '../../../core/refresh/added-list';
import { weighingCopies } from '../../../core/refresh/past-copies';
import type { RefreshProblem } from '../../../core/refresh/refresh-problem';
import type { ListRows, ReadRows } from '../../../core/refresh/source-rows';
import { acceptedState, askedState, type SourceState } from '../../../core/refresh/source-state';
import type { RefreshOutcome } from '../../../core/refresh/status';
import { failure, type Result, success } from '../../../core/result';
import { inSlices, mapInSlices } from '../../browser/in-slices';
import { mayAsk, siteOf } from '../../permissions/permissions';
import { readListRows, readSourceStates, writeSourceState } from '../../store/sources';
import { fillAgain } from '../fill-directory';
import { type AnsweredFile, askMirror } from './ask-mirror';
import { readSnapshotFile } from './read-snapshot-file';

/** A list that gave something new, and how asking it went. */
type FreshList = { list: ReadRows<ListRows>; state: SourceState };

/**
 * Asks the lists that the user added, each for itself: one that fails or is refused keeps what it gave
 * before, and costs no other. Each list's outcome stands at its place.
 */
export async function refreshAddedLists(
  lists: readonly AddedList[],
): Promise<readonly RefreshOutcome[]> {
  const fresh: FreshList[] = [];
  const outcomes: RefreshOutcome[] = [];
  for (const list of lists) {
    const state = await stateOf(list);
    const asked = await askList(list, state);
    if (!asked.ok) {
      await writeSourceState({ ...state, problem: asked.reason });
      outcomes.push({ state: 'refused', problem: asked.reason });
    } else if (asked.value) {
      fresh.push(asked.value);
      outcomes.push({ state: 'changed' });
    } else {
      await writeSourceState(state);
      outcomes.push({ state: 'unchanged' });
    }
  }
  if (fresh.length > 0) {
    await fillAgain(
      fresh.map(({ list }) => list),
      fresh.map(({ state }) => state),
    );
  }
  return outcomes;
}

async function stateOf({ address }: AddedList): Promise<SourceState> {
  const former = (await readSourceStates()).find(({ id }) => id === address);
  return askedState({ id: address, address, askedAt: new Date().toISOString() }, former);
}

/** Asks a list whether its file changed; null where it did not. */
async function askList(
  { address, isUnsigned }: AddedList,
  state: SourceState,
): Promise<Result<FreshList | null, RefreshProblem>> {
  if (!(await mayAsk([siteOf(address)]))) return failure({ id: 'no-permission', values: [] });
  const held = await readListRows(address);
  const asked = await askMirror({
    state,
    isHeld: held !== undefined,
    mayBeUnsigned: isUnsigned,
    requestedBy: 'added-list',
  });
  if (!asked.ok) return asked;
  if (!asked.value) return success(null);
  const { file, signature, readAt } = asked.value;
  const read = await readList(file, { ...state, id: address }, held?.asOf ?? '');
  if (!read.ok) return read;
  return success({ list: read.value.list, state: { ...read.value.state, signature, readAt } });
}

/** Reads the file of a list, which is weighed against its own past alone: it may be small. */
async function readList(
  file: AnsweredFile,
  state: SourceState & { id: ListAddress },
  heldAsOf: string,
): Promise<Result<FreshList, RefreshProblem>> {
  const read = await readSnapshotFile(file);
  if (!read.ok) return read;
  const today = state.askedAt.slice(0, 10);
  const latest = latestBelievedDay(today);
  const hosters = await mapInSlices(read.value.hosters, (hoster) =>
    withoutFutureDates(hoster, latest),
  );
  const accepted = await inSlices(
    acceptInSteps(
      { ...read.value, hosters },
      {
        asOf: dayHeld(heldAsOf, latest),
        latest,
        counts: state.counts,
        past: weighingCopies(state.past ?? [], today),
      },
    ),
  );
  if (!accepted.ok) return accepted;
  const { asOf, rows } = read.value;
  return success({
    list: { rows: { source: state.id, asOf, gotAt: state.askedAt, rows }, hosters },
    state: acceptedState(state, accepted.value),
  });
}
