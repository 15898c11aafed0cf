import { describe, expect, it } from 'vitest';
import { columnNames, number, readColumns } from '../../../src/core/towns/pack-columns';

/** A pack whose columns hold one byte each: their places, from 1. */
function aPack(): Uint8Array {
  const columns = Object.fromEntries(columnNames.map((name) => [name, 1]));
  const header = new TextEncoder().encode(JSON.stringify({ count: 1, columns }));
  const length = new Uint8Array(new Uint32Array([header.length]).buffer);
  return new Uint8Array([...length, ...header, ...columnNames.map((_, place) => place + 1)]);
}

describe('the columns of a pack', () => {
  it('are read in their order, behind the header', () => {
    const { header, columns } = readColumns(aPack());
    expect(header.count).toBe(1);
    expect(columnNames.map((name) => [...columns[name]])).toEqual(
      columnNames.map((_, place) => [place + 1]),
    );
  });

  it('hold the low bytes of all numbers first', () => {
    const column = Uint8Array.from([0x34, 0x01, 0x12, 0x00]);
    expect([number(column, 0, 2), number(column, 1, 2)]).toEqual([0x1234, 1]);
  });
});
