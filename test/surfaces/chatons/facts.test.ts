import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { charterFacts, members, whatToExpect } from '../../../src/surfaces/chatons/facts';
import { inRepository } from '../../../src/tools/root';

const lines = readFileSync(inRepository('docs/charter.md'), 'utf8').split('\n');
const sourced = [members, ...charterFacts, ...whatToExpect].filter(
  ({ sources }) => sources.length > 0,
);

it.each(sourced)('docs/charter.md says where $word was read', ({ word, sources }) => {
  const row = lines.find((line) => line.startsWith(`| \`${word}\``));
  for (const source of sources) expect(row).toContain(source);
});

it('nothing is asked of the charter without a source', () => {
  expect(charterFacts.filter(({ sources }) => sources.length === 0)).toEqual([]);
});
