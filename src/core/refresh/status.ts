import { isPlainObject } from '../plain-object';
import { type RefreshProblem, type RefreshProblemId, refreshProblemIds } from './refresh-problem';

/** The part of the files that was read: `done` of `known`, both 0 where that is not counted. */
type Progress = { done: number; known: number };

/** The outcome of asking a source. One that is `paused` goes on when the user wants. */
export type RefreshOutcome =
  | { state: 'changed' }
  | { state: 'unchanged' }
  | ({ state: 'paused' } & Progress)
  | { state: 'refused'; problem: RefreshProblem };

/**
 * The state of a refresh: still asking, cut short with its background, or how the last one ended. The
 * background writes it and the options show it. One that is `interrupted` is taken up again by an alarm.
 */
export type Refresh =
  | ({ state: 'asking' } & Progress)
  | ({ state: 'interrupted' } & Progress)
  | RefreshOutcome;

/** True if a refresh has not come to its end, or was never told to have: the part that was read is known. */
export function isUnderWay(
  refresh: Refresh | null,
): refresh is Extract<Refresh, { state: 'asking' | 'interrupted' }> {
  return refresh?.state === 'asking' || refresh?.state === 'interrupted';
}

/**
 * The problems that leave a source without its answer of the day: it is asked again. With any other
 * problem the source gave a file, which is the day's answer, however little it is worth.
 */
const unanswered: readonly RefreshProblemId[] = [
  'unreachable',
  'too-slow',
  'bad-status',
  'redirected',
  'forbidden-address',
  'no-permission',
  'not-kept',
  'held-up',
];

/** True if a source that was asked with this outcome has had its answer of the day. */
export function isAnswer(outcome: RefreshOutcome | undefined): boolean {
  if (outcome?.state === 'refused') return !unanswered.includes(outcome.problem.id);
  return outcome?.state === 'changed' || outcome?.state === 'unchanged';
}

/** Reads a stored refresh. Null where none was ever asked for, or it can't be read. */
export function readRefresh(raw: unknown): Refresh | null {
  const { state, done, known, problem } = isPlainObject(raw) ? raw : {};
  switch (state) {
    case 'asking':
    case 'interrupted':
    case 'paused':
      return { state, done: countFrom(done), known: countFrom(known) };
    case 'changed':
    case 'unchanged':
      return { state };
    case 'refused': {
      const read = problemFrom(problem);
      return read && { state, problem: read };
    }
    default:
      return null;
  }
}

function countFrom(raw: unknown): number {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 ? raw : 0;
}

function problemFrom(raw: unknown): RefreshProblem | null {
  const { id, values } = isPlainObject(raw) ? raw : {};
  const found = refreshProblemIds.find((each) => each === id);
  if (!found) return null;
  const texts = Array.isArray(values) ? values.filter((each) => typeof each === 'string') : [];
  return { id: found, values: texts };
}
