import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerOfferPostponed } from '../../../src/adapters/background/postpone';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { isAllDone } from '../../../src/adapters/store/answered';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { readSuggestions } from '../../../src/adapters/store/directory';
import { loadSettings } from '../../../src/adapters/store/settings';
import { resetBrowser } from '../../fakes/fake-browser';
import { servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00Z'), toFake: ['Date'] });
  resetBrowser();
  servePackage();
  serveLocks();
});
afterEach(async () => {
  vi.useRealTimers();
  await deleteDatabase();
});

it('an offer stands last for its need until tomorrow, and at its place again by a word', async () => {
  await fillDirectory();
  const first = async () => (await readSuggestions('text-collab'))?.suggestions[0];
  const best = await first();
  const question = { need: 'text-collab', address: best?.address ?? '' } as const;
  expect(await answerOfferPostponed({ ...question, isPostponed: true })).toMatchObject({
    ok: true,
  });
  expect((await first())?.offerId).not.toBe(best?.offerId);
  expect((await loadSettings()).postponed).toEqual([{ ...question, until: '2026-11-29' }]);
  await answerOfferPostponed({ ...question, isPostponed: false });
  expect((await first())?.offerId).toBe(best?.offerId);
});

it('a background that starts the next day answers anew', async () => {
  await fillDirectory();
  const best = (await readSuggestions('text-collab'))?.suggestions[0];
  await answerOfferPostponed({
    need: 'text-collab',
    address: best?.address ?? '',
    isPostponed: true,
  });
  expect(await isAllDone()).toBe(true);
  vi.setSystemTime(new Date('2026-11-29T12:00:00Z'));
  expect(await isAllDone()).toBe(false);
  expect((await loadSettings()).postponed).toEqual([]);
});
