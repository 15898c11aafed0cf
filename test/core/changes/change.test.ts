import { describe, expect, it } from 'vitest';
import { type Changes, homeKey, mostChanges, readChanges } from '../../../src/core/changes/change';
import { marseille } from '../../builders/homes';

const full: Changes = {
  seenFrom: homeKey(marseille),
  list: [
    {
      kind: 'favourite-left',
      need: 'email',
      address: 'https://mail.example/',
      hosterName: 'Mail',
    },
    { kind: 'nearer', need: 'email', hosterId: 'a', hosterName: 'A', kilometres: 3 },
    { kind: 'new', hosterId: 'b', hosterName: 'B', kilometres: 0 },
  ],
};

describe('stored changes', () => {
  it('are read as they were kept', () => {
    expect(readChanges(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it.each([undefined, null, 'x', [], {}, { list: 'x' }])('are none in %j', (raw) => {
    expect(readChanges(raw)).toEqual({ seenFrom: null, list: [] });
  });

  it.each([
    { ...full.list[0], need: 'x' },
    { ...full.list[0], address: 'http://mail.example/' },
    { ...full.list[1], kilometres: -1 },
    { ...full.list[1], kilometres: Number.NaN },
    { ...full.list[1], need: 7 },
    { ...full.list[2], hosterName: null },
    { ...full.list[2], hosterId: 1 },
    { ...full.list[2], kind: 'other' },
    null,
  ])('lose a row that is no change: %j', (row) => {
    expect(readChanges({ ...full, list: [row, full.list[2]] }).list).toEqual([full.list[2]]);
  });

  it('are not more than anybody reads', () => {
    const list = Array.from({ length: mostChanges + 5 }, () => full.list[2]);
    expect(readChanges({ list }).list).toHaveLength(mostChanges);
  });

  it('tell homes apart', () => {
    expect(homeKey(null)).toBeNull();
    expect(homeKey(marseille)).toBe('FR:13055');
  });
});
