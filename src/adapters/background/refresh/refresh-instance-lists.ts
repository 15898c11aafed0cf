import { latestBelievedDay, withoutFutureDates } from '../../../core/directory/future-dates';
import type { InstanceListId } from '../../../core/directory/hoster';
import { mostDirectoryBytes } from '../../../core/directory/limits';
import { instanceLists } from '../../../core/instance-lists/index';
import type { InstanceList } from '../../../core/instance-lists/instance-list';
import { readListAnswer } from '../../../core/instance-lists/read-list-answer';
import { acceptInSteps } from '../../../core/refresh/acceptance';
import { weighingCopies } from '../../../core/refresh/past-copies';
import type { RefreshProblem } from '../../../core/refresh/refresh-problem';
import { problemOf } from '../../../core/refresh/refresh-problem';
import type { ListRows, ReadRows } from '../../../core/refresh/source-rows';
import { acceptedState, askedState, type SourceState } from '../../../core/refresh/source-state';
import type { RefreshOutcome } from '../../../core/refresh/status';
import { withoutWho } from '../../../core/refresh/weight';
import { failure, type Result, success } from '../../../core/result';
import { i18n } from '../../browser/i18n';
import { inSlices, mapInSlices } from '../../browser/in-slices';
import { mayAsk, siteOf } from '../../permissions/permissions';
import { readSourceStates, writeSourceState } from '../../store/sources';
import { askWeb } from '../ask-web';
import { fillAgain } from '../fill-directory';

/**
 * Asks these lists outside CHATONS, each for itself: one that fails costs no other. Each list's
 * outcome stands at its place.
 */
export async function refreshInstanceLists(
  ids: readonly InstanceListId[],
): Promise<readonly RefreshOutcome[]> {
  const states = await readSourceStates();
  const fresh: FreshList[] = [];
  const outcomes: RefreshOutcome[] = [];
  for (const list of ids.flatMap((each) => instanceLists.find(({ id }) => id === each) ?? [])) {
    const former = states.find(({ id }) => id === list.id);
    const asked = await refreshInstanceList(list, former);
    if (asked.ok) {
      fresh.push(asked.value);
      outcomes.push({ state: 'changed' });
    } else {
      await writeSourceState({ ...stateOfList(list, former), problem: asked.reason });
      outcomes.push({ state: 'refused', problem: asked.reason });
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

type FreshList = { list: ReadRows<ListRows>; state: SourceState };

async function refreshInstanceList(
  list: InstanceList,
  former: SourceState | undefined,
): Promise<Result<FreshList, RefreshProblem>> {
  const answers = await askAll(list);
  if (!answers.ok) return answers;
  const state = stateOfList(list, former);
  const asOf = state.askedAt.slice(0, 10);
  const reading = { askedOn: asOf, language: i18n.language.slice(0, 2) };
  const read = await inSlices(list.parse(answers.value, reading));
  const latest = latestBelievedDay(asOf);
  const hosters = await mapInSlices(read.hosters, (hoster) => withoutFutureDates(hoster, latest));
  const past = weighingCopies(state.past, asOf);
  const accepted = await inSlices(
    acceptInSteps({ ...read, hosters, asOf }, { asOf: '', counts: state.counts, past }),
  );
  if (!accepted.ok) return accepted;
  // Independent hosts come and go: how many there are is weighed, and not who.
  const weight = withoutWho(accepted.value);
  return success({
    list: {
      rows: {
        source: list.id,
        asOf,
        gotAt: state.askedAt,
        rows: await mapInSlices(hosters, (hoster) => JSON.stringify(hoster)),
      },
      hosters,
    },
    state: acceptedState(state, weight),
  });
}

/** Asks for all pages of an instance list. */
async function askAll({
  id,
  nextAddress,
  headers,
}: InstanceList): Promise<Result<unknown[], RefreshProblem>> {
  const answers: unknown[] = [];
  for (;;) {
    const address = nextAddress(answers);
    if (address === null) return success(answers);
    if (!(await mayAsk([siteOf(address)]))) return failure({ id: 'no-permission', values: [] });
    const question = { address, since: null, mostBytes: mostDirectoryBytes };
    const answer = await askWeb(question, id, headers);
    if (answer.kind !== 'file') return failure(problemOf(answer, address));
    const read = await inSlices(readListAnswer(answer.bytes));
    if (!read.ok) return failure({ id: read.reason, values: [] });
    answers.push(read.value);
  }
}

function stateOfList({ id, nextAddress }: InstanceList, former: SourceState | undefined) {
  const askedAt = new Date().toISOString();
  return askedState({ id, address: nextAddress([]) ?? '', askedAt }, former);
}
