import { beforeEach, expect, it, vi } from 'vitest';
import { today } from '../../../src/adapters/browser/today';
import { beQuiet, endQuiet, restoreQuiet } from '../../../src/adapters/pages/quiet';
import { saveChoices } from '../../../src/adapters/store/choices';
import { loadSettings } from '../../../src/adapters/store/settings';
import { failure, success } from '../../../src/core/result';
import { dayAfter } from '../../../src/core/time/day';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';
import { serveLocks } from '../../fakes/served-web';
import { promised } from '../../promised';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

let answer: unknown;

beforeEach(() => {
  resetBrowser();
  serveLocks();
  answer = success(null);
  browser.runtime.onMessage.addListener(async () => answer);
});

it('a service can keep its icon closed for good, today, or no more, and others stay as they are', async () => {
  await saveChoices({ quiet: { never: ['slack'], notNow: {} } });
  expect((await beQuiet('gmail', 'ever')).ok).toBe(true);
  expect((await beQuiet('gmail', 'tomorrow')).ok).toBe(true);
  expect(await endQuiet('slack')).toEqual(success({ never: [], notNow: {} }));
  const never = { never: ['slack', 'gmail'], notNow: {} };
  const notNow = { never: ['slack'], notNow: { gmail: dayAfter(today()) } };
  expect(world.sent).toEqual(
    [never, notNow, { never: [], notNow: {} }].map((quiet) => ({
      sender: 'page',
      name: 'settingsChosen',
      question: { choices: { quiet } },
    })),
  );
});

it('a silence that was ended can be had back: as it was, and others as they became', async () => {
  const former = { never: [], notNow: { gmail: dayAfter(today()) } };
  await saveChoices({ quiet: { never: ['slack'], notNow: {} } });
  expect(await restoreQuiet('gmail', former)).toEqual(
    success({ never: ['slack'], notNow: former.notNow }),
  );
});

it('a silence can be taken back: the service is as it was, and others as they became', async () => {
  await saveChoices({ quiet: { never: ['gmail'], notNow: {} } });
  const kept = await beQuiet('gmail', 'tomorrow');
  await saveChoices({ quiet: { never: ['slack'], notNow: { gmail: dayAfter(today()) } } });
  if (!kept.ok) throw new Error(kept.reason);
  expect(await kept.value()).toEqual(success({ never: ['slack', 'gmail'], notNow: {} }));
});

it('what is taken back is known from the instant of the change, not from before it', async () => {
  serveLocks();
  browser.runtime.onMessage.addListener(async (message) => {
    await saveChoices((message as { question: { choices: object } }).question.choices);
    return success(null);
  });
  const [, second] = await Promise.all([beQuiet('gmail', 'ever'), beQuiet('gmail', 'tomorrow')]);
  if (!second?.ok) throw new Error('It was not kept');
  await second.value();
  expect((await loadSettings()).quiet).toEqual({ never: ['gmail'], notNow: {} });
});

it('it is said where that could not be kept', async () => {
  answer = failure('disk full');
  expect(await beQuiet('gmail', 'ever')).toEqual(failure('disk full'));
});

it('services at once are all kept, however long the background takes to wake', async () => {
  resetBrowser();
  const heard = promised();
  const woken = promised();
  browser.runtime.onMessage.addListener(async (message) => {
    heard.resolve();
    await woken.promise;
    await saveChoices((message as { question: { choices: object } }).question.choices);
    return success(null);
  });
  const kept = Promise.all([
    beQuiet('gmail', 'ever'),
    beQuiet('slack', 'tomorrow'),
    beQuiet('zoom', 'ever'),
  ]);
  await heard.promise;
  woken.resolve();
  await kept;
  const { quiet } = await loadSettings();
  expect(quiet).toEqual({ never: ['gmail', 'zoom'], notNow: { slack: dayAfter(today()) } });
});
