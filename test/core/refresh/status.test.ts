import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RefreshProblemId } from '../../../src/core/refresh/refresh-problem';
import {
  isAnswer,
  type Refresh,
  type RefreshOutcome,
  readRefresh,
} from '../../../src/core/refresh/status';

const refused: Refresh = {
  state: 'refused',
  problem: { id: 'older', values: ['2026-01-01', '2026-11-22'] },
};

describe('readRefresh', () => {
  it('reads back what was written', () => {
    expect(readRefresh(JSON.parse(JSON.stringify(refused)))).toEqual(refused);
  });

  it.each([null, undefined, 'asking', 4, {}, { state: 'happy' }])('takes %j for none', (raw) => {
    expect(readRefresh(raw)).toBeNull();
  });

  it('reads field by field what it can', () => {
    const raw = { state: 'paused', done: -1, known: 'x', problem: { id: 4 } };
    expect(readRefresh(raw)).toEqual({ state: 'paused', done: 0, known: 0 });
  });

  it('takes a refusal that does not say why for none', () => {
    expect(readRefresh({ state: 'refused', problem: { id: 'boredom', values: [] } })).toBeNull();
  });

  it('reads what older versions stored beside it', () => {
    const former = { state: 'changed', done: 0, known: 0, problem: null };
    expect(readRefresh(former)).toEqual({ state: 'changed' });
    expect(readRefresh({ ...refused, done: 3, known: 7 })).toEqual(refused);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void readRefresh(raw)));
  });
});

describe('the answer of a day', () => {
  const refusal = (id: RefreshProblemId): RefreshOutcome => ({
    state: 'refused',
    problem: { id, values: [] },
  });

  it('is a file, whatever it is worth, and the word that nothing changed', () => {
    expect(isAnswer({ state: 'changed' })).toBe(true);
    expect(isAnswer({ state: 'unchanged' })).toBe(true);
    expect(isAnswer(refusal('older'))).toBe(true);
    expect(isAnswer(refusal('not-readable'))).toBe(true);
  });

  it('is no failure of the network, of the server or of the disk', () => {
    expect(isAnswer(refusal('unreachable'))).toBe(false);
    expect(isAnswer(refusal('bad-status'))).toBe(false);
    expect(isAnswer(refusal('not-kept'))).toBe(false);
    expect(isAnswer({ state: 'paused', done: 1, known: 2 })).toBe(false);
    expect(isAnswer(undefined)).toBe(false);
  });
});
