import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPause, withShown } from '../../../src/core/nudge/frequency';
import { type Nudge, readNudge } from '../../../src/core/nudge/nudge';
import { type NudgeFacts, refusalOf } from '../../../src/core/nudge/refusal';
import { dayAfter } from '../../../src/core/time/day';
import { notQuiet } from '../../builders/quiet';

const off = readNudge(undefined);
const on: Nudge = { ...off, isOn: true };
const monday = '2026-11-23';

const facts = (changes: Partial<NudgeFacts> = {}): NudgeFacts => ({
  nudge: on,
  quiet: notQuiet,
  service: 'google-docs',
  isPrivate: false,
  offer: 'evolix/etherpad',
  today: monday,
  ...changes,
});

describe('a page', () => {
  it('is not touched twice a day, whatever the service and the answer', () => {
    const nudge = withShown(on, 'gmail', 'a/b', monday);
    expect(refusalOf(facts({ nudge }))).toBe('shown-today');
    expect(refusalOf(facts({ nudge, today: '2026-11-24' }))).toBeNull();
  });

  it('is not touched again within a week, unless the answer changed', () => {
    const nudge = withShown(on, 'google-docs', 'evolix/etherpad', monday);
    for (let days = 1; days < 7; days += 1) {
      const today = dayAfter(monday, days);
      expect(refusalOf(facts({ nudge, today }))).toBe('shown-this-week');
      expect(refusalOf(facts({ nudge, today, offer: 'nearer/etherpad' }))).toBeNull();
    }
    expect(refusalOf(facts({ nudge, today: dayAfter(monday, 7) }))).toBeNull();
  });

  it('may be touched again tomorrow after "later", and not before a week after "not this week"', () => {
    const shown = withShown(on, 'google-docs', 'evolix/etherpad', monday);
    const later = withPause(shown, 'google-docs', 'later', monday);
    expect(refusalOf(facts({ nudge: later }))).toBe('shown-today');
    expect(refusalOf(facts({ nudge: later, today: '2026-11-24' }))).toBeNull();
    const week = withPause(shown, 'google-docs', 'week', monday);
    const other = { nudge: week, offer: 'nearer/etherpad' };
    expect(refusalOf(facts({ ...other, today: '2026-11-29' }))).toBe('shown-this-week');
    expect(refusalOf(facts({ ...other, today: '2026-11-30' }))).toBeNull();
  });

  it('is not given up for good because a clock was wrong once', () => {
    const nudge = withShown(on, 'google-docs', 'evolix/etherpad', '2056-01-01');
    expect(refusalOf(facts({ nudge }))).toBeNull();
  });
});

type Event = { days: number; service: string; offer: string; choice: 'later' | 'week' | null };

const event: fc.Arbitrary<Event> = fc.record({
  days: fc.integer({ min: 0, max: 4 }),
  service: fc.constantFrom('google-docs', 'gmail', 'constructor'),
  offer: fc.constantFrom('a/x', 'b/x'),
  choice: fc.constantFrom(null, 'later', 'week'),
});

type Touch = Event & { at: number };

/** The budget read off a diary of everything that happened. */
function mayTouch(diary: readonly Touch[], { service, offer, at }: Touch): boolean {
  if (diary.some((touch) => touch.at === at)) return false;
  const last = diary.filter((touch) => touch.service === service).at(-1);
  if (!last || last.choice === 'later') return true;
  return at - last.at >= 7 || (last.choice === null && last.offer !== offer);
}

describe('the budget', () => {
  it('is kept over any visits, as a diary of them would tell', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const diary: Touch[] = [];
        let nudge = on;
        let at = 0;
        for (const { days, ...visit } of events) {
          at += days;
          const today = dayAfter(monday, at);
          const touch = { ...visit, days, at };
          const isAllowed = refusalOf(facts({ ...visit, nudge, today })) === null;
          expect(isAllowed).toBe(mayTouch(diary, touch));
          if (!isAllowed) continue;
          diary.push(touch);
          nudge = readNudge(
            JSON.parse(JSON.stringify(withShown(nudge, visit.service, visit.offer, today))),
          );
          if (visit.choice) nudge = withPause(nudge, visit.service, visit.choice, today);
        }
      }),
    );
  });

  it('keeps a day and an offer for each service of the last week, and nothing else', () => {
    const first = withShown(on, 'gmail', 'a/b', monday);
    const later = withShown(first, 'google-docs', 'c/d', dayAfter(monday, 3));
    expect(later.services).toEqual({
      gmail: { until: '2026-11-30', offer: 'a/b' },
      'google-docs': { until: '2026-12-03', offer: 'c/d' },
    });
    const last = withShown(later, 'youtube', 'e/f', dayAfter(monday, 7));
    expect(Object.keys(last.services)).toEqual(['google-docs', 'youtube']);
  });
});
