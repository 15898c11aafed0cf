import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PastCopy, pastWith, weighingCopies } from '../../../src/core/refresh/past-copies';
import { dayAfter } from '../../../src/core/time/day';

const weight = (hosters: number, print = hosters) => ({
  hosters,
  offers: hosters,
  answering: hosters,
  forAnybody: hosters,
  hosterPrints: [print],
  hostPrints: [],
  answers: {},
  hosterFacts: [],
});

const first = '2026-01-01';

describe('what a source gave before', () => {
  it('keeps the most of the last ninety days, whatever comes in between', () => {
    const step = fc.record({ days: fc.integer({ min: 1, max: 30 }), hosters: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
        let [past, today] = [[] as readonly PastCopy[], first];
        const accepted: { day: string; hosters: number }[] = [];
        for (const { days, hosters } of steps) {
          today = dayAfter(today, days);
          past = pastWith(past, weight(hosters), today);
          accepted.push({ day: today, hosters });
        }
        const most = Math.max(...weighingCopies(past, today).map(({ hosters }) => hosters));
        const within = (days: number) =>
          Math.max(
            ...accepted.flatMap(({ day, hosters }) =>
              day >= dayAfter(today, -days) ? [hosters] : [],
            ),
          );
        expect(most).toBeGreaterThanOrEqual(within(90));
        expect(most).toBeLessThanOrEqual(within(100));
        expect(past.length).toBeLessThanOrEqual(11);
      }),
    );
  });

  it('remembers who was in the first copy of ten days, not who came in small steps', () => {
    const [one, two] = [pastWith([], weight(5, 1), first), weight(9, 2)];
    expect(pastWith(one, two, dayAfter(first))).toMatchObject([{ hosters: 9, hosterPrints: [1] }]);
  });

  it('is forgotten after ninety days', () => {
    const past = pastWith([], weight(5), first);
    expect(weighingCopies(past, dayAfter(first, 90)).length).toBe(1);
    expect(weighingCopies(past, dayAfter(first, 91))).toEqual([]);
  });

  it('of a former version, which weighed less, says nothing of what it did not weigh', () => {
    const { forAnybody: _, answers: __, hosterFacts: ___, ...former } = weight(5);
    const past = [{ ...former, day: first }] as unknown as PastCopy[];
    expect(weighingCopies(past, first)).toMatchObject([{ forAnybody: 0, answers: {} }]);
  });

  it('of a day that is still to come is read as of today', () => {
    const past = pastWith([], weight(5), '2031-01-01');
    expect(weighingCopies(past, first)).toMatchObject([{ day: first, hosters: 5 }]);
    const next = pastWith(past, weight(4), first);
    expect(weighingCopies(next, dayAfter(first, 91))).toEqual([]);
  });
});
