import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { reasonsIn } from '../../../src/tools/build/without-reasons';

/** The code without its reasons. */
function without(code: string): string {
  return reasonsIn(parseAst(code))
    .toReversed()
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
}

it('takes the reason out of what is ignored, and nothing else', () => {
  expect(without("ignore(a(b, 'c'), 'why so'); keep(a, 'why so');")).toBe(
    "ignore(a(b, 'c')); keep(a, 'why so');",
  );
});

it('finds reasons within each other', () => {
  expect(without("ignoreAll([ignore(a, 'one'), b], 'two');")).toBe('ignoreAll([ignore(a), b]);');
});
