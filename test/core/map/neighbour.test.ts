import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, directions, neighbour } from '../../../src/core/map/neighbour';

const anyPlace = fc.record({
  x: fc.integer({ min: -20, max: 20 }),
  y: fc.integer({ min: -20, max: 20 }),
});

const isThatWay = (
  from: { x: number; y: number },
  to: { x: number; y: number },
  direction: Direction,
) =>
  ({ left: to.x < from.x, right: to.x > from.x, up: to.y < from.y, down: to.y > from.y })[
    direction
  ];

describe('an arrow key', () => {
  it('goes that way whenever anything is there, and nowhere else', () => {
    fc.assert(
      fc.property(
        anyPlace,
        fc.array(anyPlace),
        fc.constantFrom(...directions),
        (from, places, direction) => {
          const found = neighbour(from, places, direction);
          const there = places.filter((place) => isThatWay(from, place, direction));
          if (there.length === 0) expect(found).toBeUndefined();
          else expect(there).toContain(found);
        },
      ),
    );
  });

  it('rather goes a little further than aside', () => {
    const aside = { x: 1, y: 5 };
    const ahead = { x: 9, y: 1 };
    expect(neighbour({ x: 0, y: 0 }, [aside, ahead], 'right')).toBe(ahead);
    expect(neighbour({ x: 0, y: 0 }, [aside], 'right')).toBe(aside);
  });
});
