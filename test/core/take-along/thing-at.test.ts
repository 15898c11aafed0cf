import { expect, it } from 'vitest';
import { thingAt } from '../../../src/core/take-along/thing-at';

it('names the first thing whose pattern has the address', () => {
  const takesAlong = [
    ['calendar', '^https://c.example/embed$'],
    ['calendars', '^https://c.example/'],
  ] as const;
  expect(thingAt({ takesAlong }, 'https://c.example/embed')).toBe('calendar');
  expect(thingAt({ takesAlong }, 'https://c.example/r')).toBe('calendars');
  expect(thingAt({ takesAlong }, 'https://d.example/')).toBeUndefined();
  expect(thingAt({}, 'https://c.example/')).toBeUndefined();
});
