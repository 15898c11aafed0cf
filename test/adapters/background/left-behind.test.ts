import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginCrawl } from '../../../src/adapters/background/refresh/crawl-federation';
import { noteAsked } from '../../../src/adapters/background/refresh/schedule-refresh';
import { finishUnfinished } from '../../../src/adapters/background/unfinished';
import { forgetAnswered } from '../../../src/adapters/store/answered';
import { loadBackgroundState, saveIsUpdating } from '../../../src/adapters/store/background-state';
import { saveChoices } from '../../../src/adapters/store/choices';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { readSuggestions } from '../../../src/adapters/store/directory';
import { loadRefresh, saveRefresh } from '../../../src/adapters/store/refresh';
import { loadRequests } from '../../../src/adapters/store/request-log';
import {
  loadPendingRebuild,
  loadSettings,
  saveSources,
} from '../../../src/adapters/store/settings';
import { marseille } from '../../builders/homes';
import { aRequest } from '../../builders/privacy-section';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';
import { federated, mirror, mirrored, startFromPackage, version } from '../../fakes/refreshing';
import { asked } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(deleteDatabase);

type LeftBehind = {
  name: string;
  /** Leaves it as a background does that is stopped in the middle. */
  leave: () => Promise<unknown>;
  isStillSo: () => Promise<boolean>;
};

const seemsToAsk = async () => (await loadRefresh())?.state === 'asking';

/** Everything that is stored and says that something is under way; whatever writes one is listed here. */
const leftBehind: readonly LeftBehind[] = [
  {
    name: 'a directory that is filled for the first time',
    leave: async () => {
      await deleteDatabase();
      resetBrowser();
    },
    isStillSo: async () => (await version()) === undefined,
  },
  {
    name: 'a refresh that asks a mirror',
    leave: async () => {
      await saveSources(mirrored);
      await noteAsked([mirror]);
      await saveRefresh({ state: 'asking', done: 0, known: 0 });
    },
    isStillSo: seemsToAsk,
  },
  {
    name: 'a refresh that asks the hosters',
    leave: async () => {
      world.sites.add('https://*/*');
      await saveSources(federated);
      await beginCrawl();
      await saveRefresh({ state: 'asking', done: 1, known: 9 });
    },
    isStillSo: seemsToAsk,
  },
  {
    name: 'a refresh that had asked all, and did not say so',
    leave: () => saveRefresh({ state: 'asking', done: 9, known: 9 }),
    isStillSo: seemsToAsk,
  },
  {
    name: 'a request that waits for its answer',
    leave: () =>
      browser.storage.local.set({ requests: [aRequest({ id: 'former' }, { outcome: 'pending' })] }),
    isStillSo: async () => (await loadRequests()).some(({ outcome }) => outcome === 'pending'),
  },
  {
    name: 'an update that was to take effect',
    leave: () => saveIsUpdating(true),
    isStillSo: async () => (await loadBackgroundState()).isUpdating,
  },
  {
    name: 'sources that were to take effect',
    leave: async () => saveSources((await loadSettings()).sources, 'again'),
    isStillSo: async () => (await loadPendingRebuild()) !== null,
  },
  {
    name: 'needs that were to be answered for a new home',
    leave: async () => {
      await saveChoices({ home: marseille });
      await forgetAnswered();
    },
    isStillSo: async () => (await readSuggestions('email'))?.home === null,
  },
];

it.each(leftBehind)('the next start ends $name, and asks nothing', async ({ leave, isStillSo }) => {
  await leave();
  expect(await isStillSo()).toBe(true);
  await finishUnfinished();
  expect(await isStillSo()).toBe(false);
  expect(asked).toEqual([]);
  if ((await loadRefresh())?.state === 'interrupted') expect(world.alarms.size).toBeGreaterThan(0);
});
