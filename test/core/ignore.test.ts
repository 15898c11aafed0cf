import { describe, expect, it } from 'vitest';
import { ignore } from '../../src/core/ignore';
import { ignoreAll } from '../../src/core/ignore-all';

describe('a promise that may be refused', () => {
  it('gives its value where it is kept', async () => {
    expect(await ignore(Promise.resolve(3), 'it is a test')).toBe(3);
  });

  it('gives nothing where it is refused', async () => {
    expect(await ignore(Promise.reject(new Error('x')), 'it is a test')).toBeUndefined();
  });

  it('is waited for with its like, whatever becomes of each', async () => {
    const seen: string[] = [];
    const late = Promise.resolve().then(() => void seen.push('late'));
    await ignoreAll([Promise.reject(new Error('x')), late], 'it is a test');
    expect(seen).toEqual(['late']);
  });
});
