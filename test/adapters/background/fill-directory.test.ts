import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { refreshDirectory } from '../../../src/adapters/background/refresh';
import { answerPreviousWanted } from '../../../src/adapters/background/sources';
import { loadBackgroundState } from '../../../src/adapters/store/background-state';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { saveSources } from '../../../src/adapters/store/settings';
import * as store from '../../../src/adapters/store/sources';
import { world } from '../../fakes/fake-browser';
import { inStore } from '../../fakes/raw-database';
import {
  gotAtOf,
  mirrored,
  newer,
  shipped,
  startFromPackage,
  version,
} from '../../fakes/refreshing';
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

  it('leaves the directory before it to go back to, and forward again', async () => {
    serveWeb(newer);
    await refreshDirectory('all');
    const [packaged, mirrors] = [await gotAtOf(store.readPrevious), await gotAtOf(store.readBase)];
    for (const _ of ['told', 'told twice']) {
      expect(await answerPreviousWanted({ gotAt: packaged })).toEqual({ ok: true, value: null });
      expect(await version()).toMatchObject({ asOf: shipped.asOf, source: 'package' });
    }
    await answerPreviousWanted({ gotAt: mirrors });
    expect(await version()).toMatchObject({ asOf: '2027-01-01', source: 'mirror' });
  });

  it('changes nothing where the directory to go back to is not there', async () => {
    const before = await version();
    expect(await answerPreviousWanted({ gotAt: '1999-01-01T00:00:00.000Z' })).toMatchObject({
      ok: false,
    });
    expect(await version()).toEqual(before);
  });

  it('survives an upgrade of the database, which says nothing of damage', async () => {
    serveWeb(newer);
    await refreshDirectory('all');
    const before = await version();
    // What an upgrade leaves: the stores that are filled from what is kept are made afresh.
    for (const store of ['directoryVersion', 'hosters', 'suggestions', 'further']) {
      await inStore(store, (each) => each.clear());
    }
    serveWeb(() => undefined);
    await fillDirectory();
    expect(await version()).toEqual(before);
    expect((await loadBackgroundState()).notice).toBeNull();
    expect(asked).toEqual([]);
  });
});
