import { describe, expect, it } from 'vitest';
import { ignoreThrown } from '../../src/core/ignore-thrown';

describe('a value that may be left out', () => {
  it('is made, or undefined where that throws', () => {
    expect(ignoreThrown(() => 4, 'it never throws')).toBe(4);
    expect(ignoreThrown(() => JSON.parse('{'), 'half a text is none')).toBeUndefined();
  });
});
