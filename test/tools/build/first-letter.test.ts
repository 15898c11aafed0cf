import { describe, expect, it } from 'vitest';
import { byFirstLetter } from '../../../src/tools/build/first-letter';

describe('entries by their first letter', () => {
  it('are all there, each once and in their order', () => {
    const entries = [
      ['asana', 1],
      ['gmail', 2],
      ['airtable', 3],
    ] as const;
    expect([...byFirstLetter(entries)]).toEqual([
      [
        'a',
        [
          ['asana', 1],
          ['airtable', 3],
        ],
      ],
      ['g', [['gmail', 2]]],
    ]);
  });
});
