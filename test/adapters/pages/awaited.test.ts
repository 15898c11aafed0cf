import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findArrived, isAwaited, keepAwaited } from '../../../src/adapters/pages/awaited';
import { saveChoices } from '../../../src/adapters/store/choices';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { failure, success } from '../../../src/core/result';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';
import { servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

let answer: unknown;

beforeEach(() => {
  resetBrowser();
  servePackage();
  serveLocks();
  answer = success(null);
  browser.runtime.onMessage.addListener(async () => answer);
});
afterEach(() => deleteDatabase());

it('a need is awaited, beside others, or not any more', async () => {
  await saveChoices({ awaited: ['maps'] });
  expect(await keepAwaited('translation', true)).toEqual(success(['maps', 'translation']));
  expect(await keepAwaited('maps', false)).toEqual(success([]));
  expect(world.sent).toEqual(
    [['maps', 'translation'], []].map((awaited) => ({
      sender: 'page',
      name: 'settingsChosen',
      question: { choices: { awaited } },
    })),
  );
  expect([await isAwaited('maps'), await isAwaited('translation')]).toEqual([true, false]);
});

it('it is said where that could not be kept', async () => {
  answer = failure('disk full');
  expect(await keepAwaited('translation', true)).toEqual(failure('disk full'));
});

it('what a host offers by now has arrived, and nothing else', async () => {
  await saveChoices({ awaited: ['tasks', 'text-collab'] });
  expect(await findArrived()).toEqual(['text-collab']);
});
