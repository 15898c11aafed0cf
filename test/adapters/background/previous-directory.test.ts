import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPreviousWanted } from '../../../src/adapters/background/previous-directory';
import { refreshDirectory } from '../../../src/adapters/background/refresh/refresh';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { saveSources } from '../../../src/adapters/store/settings';
import * as store from '../../../src/adapters/store/sources';
import { world } from '../../fakes/fake-browser';
import {
  days,
  gotAtOf,
  mirrored,
  newer,
  shipped,
  startFromPackage,
  version,
} from '../../fakes/refreshing';
import { serveWeb } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(deleteDatabase);

describe('going back to the directory before', () => {
  beforeEach(async () => {
    world.sites.add('https://miroir.example/*');
    await saveSources(mirrored);
  });

  it('can be taken back, and does no more when it is told twice', async () => {
    serveWeb(newer);
    await refreshDirectory('all');
    const [packaged, mirrors] = [await gotAtOf(store.readPrevious), await gotAtOf(store.readBase)];
    for (const _ of ['told', 'told twice']) {
      expect(await answerPreviousWanted({ gotAt: packaged })).toEqual({ ok: true, value: null });
      expect(await version()).toMatchObject({ asOf: shipped.asOf, source: 'package' });
    }
    await answerPreviousWanted({ gotAt: mirrors });
    expect(await version()).toMatchObject({ asOf: days[0], source: 'mirror' });
  });

  it('changes nothing where the directory to go back to is not there', async () => {
    const before = await version();
    expect(await answerPreviousWanted({ gotAt: '1999-01-01T00:00:00.000Z' })).toMatchObject({
      ok: false,
    });
    expect(await version()).toEqual(before);
  });
});
