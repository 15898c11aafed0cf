import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, isBar, riseAbove } from '../../../src/core/nudge/rise-above';

const viewHeight = 800;
const pill: Box = { left: 600, right: 984, top: 728, bottom: 784 };

const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const under = (bars: readonly Box[]) => (box: Box) => bars.find((bar) => overlap(bar, box));

const raised = (rise: number): Box => ({
  ...pill,
  top: pill.top - rise,
  bottom: pill.bottom - rise,
});

const bar: fc.Arbitrary<Box> = fc
  .record({
    left: fc.integer({ min: 0, max: 900 }),
    width: fc.integer({ min: 1, max: 500 }),
    top: fc.integer({ min: 0, max: 799 }),
    height: fc.integer({ min: 1, max: 120 }),
  })
  .map(({ left, width, top, height }) => ({
    left,
    right: left + width,
    top,
    bottom: top + height,
  }));

it('what lies on nothing stays where it is', () => {
  expect(riseAbove(pill, viewHeight, under([]))).toBe(0);
});

it('what lies on a bar at the bottom rises above it', () => {
  const footer = { left: 0, right: 1000, top: 740, bottom: 800 };
  const rise = riseAbove(pill, viewHeight, under([footer]));
  expect(raised(rise).bottom).toBe(732);
});

it('rises above all bars, or stays where it is, and never above the middle', () => {
  fc.assert(
    fc.property(fc.array(bar, { maxLength: 6 }), (bars) => {
      const rise = riseAbove(pill, viewHeight, under(bars));
      expect(rise === 0 || !under(bars)(raised(rise))).toBe(true);
      expect(raised(rise).top).toBeGreaterThanOrEqual(viewHeight / 2);
    }),
  );
});

it('takes what is higher than half the window for the page itself', () => {
  expect(
    [399, 400].map((height) => isBar({ ...pill, top: 0, bottom: height }, viewHeight)),
  ).toEqual([true, false]);
});
