import { type RefreshProblem, refreshProblemIds } from './acceptance';

/**
 * How a refresh stands: `asking` (done of known files, where that is known), `paused`, or how the last
 * one ended. Written by the background, shown by the options.
 */
export type Refresh = {
  state: 'asking' | 'paused' | 'changed' | 'unchanged' | 'refused';
  done: number;
  known: number;
  problem: RefreshProblem | null;
};

/** What asking a source came to. `paused`: it goes on when the user wants. */
export type RefreshOutcome =
  | { state: 'changed' | 'unchanged' }
  | { state: 'paused'; done: number; known: number }
  | { state: 'refused'; problem: RefreshProblem };

const states = ['asking', 'paused', 'changed', 'unchanged', 'refused'] as const;

/** Reads what was stored; null: no refresh was ever asked for, or it can't be read. */
export function readRefresh(raw: unknown): Refresh | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { state, done, known, problem } = raw as Partial<Record<keyof Refresh, unknown>>;
  const found = states.find((each) => each === state);
  if (!found) return null;
  return {
    state: found,
    done: countFrom(done),
    known: countFrom(known),
    problem: problemFrom(problem),
  };
}

function countFrom(raw: unknown): number {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 ? raw : 0;
}

function problemFrom(raw: unknown): RefreshProblem | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { id, values } = raw as Partial<Record<keyof RefreshProblem, unknown>>;
  const found = refreshProblemIds.find((each) => each === id);
  if (!found) return null;
  const texts = Array.isArray(values) ? values.filter((each) => typeof each === 'string') : [];
  return { id: found, values: texts };
}
