import { describe, expect, it } from 'vitest';
import { askedState } from '../../../src/core/refresh/source-state';

describe('the state of a source that is asked again', () => {
  const question = {
    id: 'mirror',
    address: 'https://m.example/',
    askedAt: '2026-11-22T00:00:00.000Z',
  } as const;

  it('keeps what it gave before, and no problem', () => {
    const former = {
      ...askedState(question, undefined),
      signature: 'one',
      problem: { id: 'unreachable', values: ['m.example'] },
    } as const;
    expect(askedState(question, former)).toMatchObject({ signature: 'one', problem: null });
  });

  it('says never where it gave nothing yet', () => {
    expect(askedState(question, undefined)).toMatchObject({
      counts: null,
      past: [],
      signature: null,
      readAt: null,
    });
  });
});
