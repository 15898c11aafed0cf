import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NamedTown, namesWithRoom, type PixelBox } from '../../../src/core/map/town-names';
import { packageJson } from '../../fakes/served-package';

const { towns } = packageJson<{ towns: readonly NamedTown[] }>('map/coarse.json');

/** Scales from all of Europe on a phone to the closest look. */
const scales = [0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.5, 3];

const anyMarks = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) }), {
    maxLength: 12,
  })
  .map((points) =>
    points.map(({ x, y }): PixelBox => ({ left: x, top: y, right: x + 36, bottom: y + 36 })),
  );

const anyTowns = fc.array(
  fc.tuple(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 0, max: 900 }),
  ),
  { maxLength: 60 },
);

describe('the names of towns', () => {
  it('lie neither over a mark nor over one another', () => {
    fc.assert(
      fc.property(anyTowns, anyMarks, (all, marks) => {
        const names = namesWithRoom(all, 1, marks);
        for (const [index, { name, place, down }] of names.entries()) {
          const half = name.length * 3;
          const isHit = (left: number, top: number, right: number, bottom: number) =>
            left < place.x + half &&
            right > place.x - half &&
            top < place.y + down + 12 &&
            bottom > place.y + down;
          expect(marks.some((mark) => isHit(mark.left, mark.top, mark.right, mark.bottom))).toBe(
            false,
          );
          for (const other of names.slice(index + 1)) {
            const wide = other.name.length * 3;
            const { x, y } = other.place;
            expect(isHit(x - wide, y + other.down, x + wide, y + other.down + 12)).toBe(false);
          }
        }
      }),
    );
  });

  it('are more, the closer one looks, and begin with what comes first', () => {
    const counts = scales.map((scale) => namesWithRoom(towns, scale, []).length);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(new Set(counts).size).toBeGreaterThan(scales.length / 2);
    for (const scale of scales) {
      expect(namesWithRoom(towns, scale, [])[0]?.name).toBe(towns[0]?.[0]);
    }
  });

  it('stand below the mark that stands at their town, and else below a dot', () => {
    const town: NamedTown = ['Paris', 500, 500];
    const mark = { left: 482, top: 482, right: 518, bottom: 518 };
    expect(namesWithRoom([town], 1, [])).toMatchObject([{ isDotted: true, down: 5 }]);
    expect(namesWithRoom([town], 1, [mark])).toMatchObject([{ isDotted: false, down: 18 }]);
  });
});
