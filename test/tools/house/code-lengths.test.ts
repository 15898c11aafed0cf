import { describe, expect, it } from 'vitest';
import { functionsIn, lengthAt } from '../../../src/tools/house/code-lengths';

const text = `export function outer(): number {
  const inner = () => {
    return 1;
  };
  return inner();
}

type Signature = { method(): void };
`;

describe('the lengths of functions', () => {
  it('count declarations and the functions within them, and no signature', () => {
    expect(functionsIn('a.ts', text)).toEqual([
      { path: 'a.ts', line: 1, lines: 6 },
      { path: 'a.ts', line: 2, lines: 3 },
    ]);
  });

  it('have a median and a tail', () => {
    const lengths = [1, 2, 3, 4, 100].map((lines) => ({ path: 'a.ts', line: 1, lines }));
    expect(lengthAt(lengths, 0.5)).toBe(3);
    expect(lengthAt(lengths, 0.95)).toBe(100);
    expect(lengthAt([], 0.5)).toBe(0);
  });
});
