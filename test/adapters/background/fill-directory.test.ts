import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { refreshDirectory } from '../../../src/adapters/background/refresh/refresh';
import { loadBackgroundState } from '../../../src/adapters/store/background-state';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { saveSources } from '../../../src/adapters/store/settings';
import * as store from '../../../src/adapters/store/sources';
import { world } from '../../fakes/fake-browser';
import { inStore } from '../../fakes/raw-database';
import { mirrored, newer, startFromPackage, version } from '../../fakes/refreshing';
import { asked, serveWeb } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(deleteDatabase);

describe('the directory of a mirror', () => {
  beforeEach(async () => {
    world.sites.add('https://miroir.example/*');
    await saveSources(mirrored);
  });

  it('leaves what came before it to go back to, however often it is asked', async () => {
    serveWeb(newer);
    await refreshDirectory('all');
    await refreshDirectory('all');
    expect(await store.readPrevious()).toMatchObject({ source: 'package' });
  });

  it('survives an upgrade of the database, which says nothing of damage', async () => {
    serveWeb(newer);
    await refreshDirectory('all');
    const before = await version();
    // What an upgrade leaves: the stores that are filled from what is kept are made afresh.
    for (const store of ['directoryVersion', 'hosters', 'suggestions', 'further']) {
      await inStore(store, (each) => each.clear());
    }
    await inStore('directoryVersion', (each) => each.put(4, 'upgrade'));
    serveWeb(() => undefined);
    await fillDirectory();
    expect(await version()).toEqual(before);
    expect((await loadBackgroundState()).notice).toBeNull();
    expect(asked).toEqual([]);
  });
});
