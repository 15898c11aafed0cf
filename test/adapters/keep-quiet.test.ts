import { beforeEach, expect, it, vi } from 'vitest';
import { saveChoices } from '../../src/adapters/choices-store';
import { endQuiet, keepNever, keepNotNow } from '../../src/adapters/keep-quiet';
import { today } from '../../src/adapters/today';
import { dayAfter } from '../../src/core/calendar-date';
import { failure, success } from '../../src/core/result';
import { browser, resetBrowser, world } from './fake-browser';

vi.mock('../../src/adapters/browser', () => import('./fake-browser'));

let answer: unknown;

beforeEach(() => {
  resetBrowser();
  answer = success(null);
  browser.runtime.onMessage.addListener(async () => answer);
});

it('a service can be never signed, not today, or signed again, and others stay as they are', async () => {
  await saveChoices({ quiet: { never: ['slack'], notNow: {} } });
  const never = { never: ['slack', 'gmail'], notNow: {} };
  expect(await keepNever('gmail')).toEqual(success(never));
  const notNow = { never: ['slack'], notNow: { gmail: dayAfter(today()) } };
  expect(await keepNotNow('gmail')).toEqual(success(notNow));
  expect(await endQuiet('slack')).toEqual(success({ never: [], notNow: {} }));
  expect(world.sent).toEqual(
    [never, notNow, { never: [], notNow: {} }].map((quiet) => ({
      name: 'settingsChosen',
      question: { choices: { quiet } },
    })),
  );
});

it('it is said where that could not be kept', async () => {
  answer = failure('disk full');
  expect(await keepNever('gmail')).toEqual(failure('disk full'));
});
