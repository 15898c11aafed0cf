import { expect, it } from 'vitest';
import { drawTable } from '../../../../src/tools/bench/side-by-side/table';

it('a table has a row for each figure, a column for each subject, and ratios to the ground', () => {
  const samples = new Map([
    ['floor', [{ painted: 20, heap: 1000 }]],
    ['ours', [{ painted: 50.126, heap: 1500.4 }]],
    ['peer', [{ heap: 500 }]],
  ]);
  const table = drawTable(
    [
      { figure: 'painted', what: 'painted', unit: 'ms', ground: 'floor' },
      { figure: 'heap', what: 'heap', unit: 'KB', ground: 'ours' },
    ],
    samples,
  );
  expect(table.split('\n')).toEqual([
    '|  | floor | ours | peer |',
    '| --- | ---: | ---: | ---: |',
    '| painted, ms | 20.00 | 50.13 (×2.51) | – |',
    '| heap, KB | 1000 (×0.67) | 1500 | 500 (×0.33) |',
  ]);
});
