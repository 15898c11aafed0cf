import { describe, expect, it } from 'vitest';
import { hasHeld } from '../../../src/tools/siege/room';
import { siegeTable } from '../../../src/tools/siege/table';

describe('the table of a siege', () => {
  it('has a line for each thing that was tried, and says what did not hold, and why', () => {
    const rows = [
      { room: 'rows', what: 'hostile rows', tried: 100, held: 100, figures: 'longest 3 ms' },
      { room: 'kills', what: 'a swap', tried: 3, held: 2, broke: ['2: half a directory'] },
    ];
    expect(siegeTable(rows).split('\n')).toEqual([
      'room   what          tried  held                figures',
      'rows   hostile rows    100   100                longest 3 ms',
      'kills  a swap            3     2  DID NOT HOLD',
      '    2: half a directory',
    ]);
  });

  it('shows five of many things that did not hold', () => {
    const broke = Array.from({ length: 20 }, (_, at) => `line ${at}`);
    const table = siegeTable([{ room: 'rows', what: 'x', tried: 20, held: 0, broke }]);
    expect(table.split('\n')).toHaveLength(2 + 5);
  });

  it('takes nothing that was not tried for what has held', () => {
    expect(hasHeld({ tried: 0, held: 0 })).toBe(false);
    expect(hasHeld({ tried: 2, held: 1 })).toBe(false);
    expect(hasHeld({ tried: 2, held: 2 })).toBe(true);
  });
});
