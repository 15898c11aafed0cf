import { beforeEach, expect, it, vi } from 'vitest';
import { today } from '../../../src/adapters/browser/today';
import { forgetAnswered, isAllDone, saveAnswered } from '../../../src/adapters/store/answered';
import { saveChoices } from '../../../src/adapters/store/choices';
import { loadSettings, saveSources } from '../../../src/adapters/store/settings';
import { dayAfter } from '../../../src/core/time/day';
import { marseille } from '../../builders/homes';
import { resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(async () => {
  resetBrowser();
  await saveAnswered(await loadSettings(), null);
});

it('all is done once every need is answered for the choices of now', async () => {
  expect(await isAllDone()).toBe(true);
  await saveChoices({ home: marseille });
  expect(await isAllDone()).toBe(false);
  await saveAnswered(await loadSettings(), null);
  expect(await isAllDone()).toBe(true);
});

it('other choices leave nothing undone', async () => {
  await saveChoices({ hasDot: false });
  expect(await isAllDone()).toBe(true);
});

it('something is to be done before anything was answered, and while answers are replaced', async () => {
  await forgetAnswered();
  expect(await isAllDone()).toBe(false);
  resetBrowser();
  expect(await isAllDone()).toBe(false);
});

it('something is to be done while sources have not taken effect', async () => {
  await saveSources((await loadSettings()).sources, 'package');
  expect(await isAllDone()).toBe(false);
});

it('something is to be done from the day on which an offer ends', async () => {
  await saveAnswered(await loadSettings(), dayAfter(today()));
  expect(await isAllDone()).toBe(true);
  await saveAnswered(await loadSettings(), today());
  expect(await isAllDone()).toBe(false);
});
