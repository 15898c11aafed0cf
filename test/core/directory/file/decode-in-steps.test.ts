import { expect, it } from 'vitest';
import { decodeInSteps } from '../../../../src/core/directory/file/decode-in-steps';
import { toEnd } from '../../../../src/core/time/steps';

it('long bytes are read in steps, also where a sign lies across two of them', () => {
  const text = `a${'è'.repeat(400_000)}`;
  const bytes = new TextEncoder().encode(text);
  expect(toEnd(decodeInSteps(bytes))).toBe(text);
  expect([...decodeInSteps(bytes)].length).toBeGreaterThan(3);
  expect(toEnd(decodeInSteps(bytes.subarray(0, -1)))).toBeUndefined();
});
