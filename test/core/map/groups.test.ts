import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMarks, type MapGroup, type Placed } from '../../../src/core/map/groups';

/** Crowded, and with many that share a point. */
const anyMarks = fc
  .array(
    fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -60, max: 60 }) }),
    {
      maxLength: 60,
    },
  )
  .map((points) => points.map((point, index): Placed => ({ ...point, id: String(index) })));

const anyReach = fc.double({ min: 0.5, max: 80, noNaN: true });

const away = (one: Placed, other: Placed) => Math.hypot(one.x - other.x, one.y - other.y);

/** The same by comparing everything with everything. */
function groupsByForce(marks: readonly Placed[], reach: number): MapGroup<Placed>[] {
  const groups: { head: Placed; members: Placed[] }[] = [];
  for (const mark of marks) {
    const [nearest] = groups
      .filter(({ head }) => away(head, mark) <= reach)
      .toSorted((one, other) => away(one.head, mark) - away(other.head, mark));
    if (nearest) nearest.members.push(mark);
    else groups.push({ head: mark, members: [mark] });
  }
  return groups;
}

describe('groups on the map', () => {
  it('are those that comparing everything with everything finds', () => {
    fc.assert(
      fc.property(anyMarks, anyReach, (marks, reach) => {
        expect(groupMarks(marks, reach).map(({ members }) => members.map(({ id }) => id))).toEqual(
          groupsByForce(marks, reach).map(({ members }) => members.map(({ id }) => id)),
        );
      }),
    );
  });

  it.each([
    [10, 0],
    [0, 10],
  ])(
    'take in what is as near to two heads where the earlier one stands, at %i before %i',
    (first, second) => {
      const at = (x: number, id: string): Placed => ({ x, y: 0, id });
      const groups = groupMarks([at(first, 'first'), at(second, 'second'), at(5, 'between')], 6);
      expect(groups.map(({ members }) => members.map(({ id }) => id))).toEqual([
        ['first', 'between'],
        ['second'],
      ]);
    },
  );

  it('hold everybody once, near their head, and heads apart', () => {
    fc.assert(
      fc.property(anyMarks, anyReach, (marks, reach) => {
        const groups = groupMarks(marks, reach);
        const everybody = groups.flatMap(({ members }) => members.map(({ id }) => id));
        expect(everybody.toSorted()).toEqual(marks.map(({ id }) => id).toSorted());
        for (const { head, members } of groups) {
          for (const member of members) expect(away(head, member)).toBeLessThanOrEqual(reach);
          for (const other of groups) {
            if (other.head !== head) expect(away(head, other.head)).toBeGreaterThan(reach);
          }
        }
      }),
    );
  });
});
