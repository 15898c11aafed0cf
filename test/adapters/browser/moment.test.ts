import { afterEach, expect, it, vi } from 'vitest';
import { presentMoment } from '../../../src/adapters/browser/moment';

afterEach(() => vi.useRealTimers());

it('the present is the instant, the day where the user is, and the end of that day', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2027, 1, 28, 23, 59));
  expect(presentMoment()).toEqual({
    now: new Date(2027, 1, 28, 23, 59).getTime(),
    today: '2027-02-28',
    nextDayAt: new Date(2027, 2, 1).getTime(),
  });
});
