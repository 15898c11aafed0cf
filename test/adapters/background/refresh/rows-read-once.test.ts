import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../../src/adapters/background/recover-directory';
import { refreshDirectory } from '../../../../src/adapters/background/refresh/refresh';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadRefresh } from '../../../../src/adapters/store/refresh';
import { saveSources } from '../../../../src/adapters/store/settings';
import * as store from '../../../../src/adapters/store/sources';
import { hosterWithoutOffersSchema } from '../../../../src/core/directory/schema';
import type { Snapshot } from '../../../../src/core/directory/snapshot';
import { resetBrowser, world } from '../../../fakes/fake-browser';
import { inStore } from '../../../fakes/raw-database';
import { days } from '../../../fakes/refreshing';
import { packageJson } from '../../../fakes/served-package';
import { serveLocks, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));
vi.mock('../../../../src/adapters/store/sources', { spy: true });
vi.mock('valibot', { spy: true });

const shipped = packageJson<Snapshot>('directory/snapshot.json');
const mirror = 'https://miroir.example/chatiere.json';

/** How many rows the schema was run on. */
const rowsRead = () =>
  vi.mocked(v.safeParse).mock.calls.filter(([schema]) => schema === hosterWithoutOffersSchema)
    .length;

beforeEach(() => {
  resetBrowser();
  serveLocks();
  serveWeb(() => undefined);
  vi.clearAllMocks();
});
afterEach(deleteDatabase);

it('reads each row of the package once', async () => {
  await fillDirectory();
  expect(rowsRead()).toBe(shipped.hosters.length);
});

describe('a refresh', () => {
  beforeEach(async () => {
    await fillDirectory();
    world.sites.add('https://*/*');
    world.sites.add('https://miroir.example/*');
    vi.clearAllMocks();
  });

  it('from a mirror reads each of its rows once, and what the store was filled from once', async () => {
    await saveSources({ source: 'mirror', mirror, unsigned: mirror, indexes: [] });
    serveWeb(() => new Response(JSON.stringify({ ...shipped, asOf: days[0] })));
    await refreshDirectory('all');
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
    expect(rowsRead()).toBe(shipped.hosters.length);
    expect(store.readBase).toHaveBeenCalledOnce();
  });

  it('from an instance list reads its rows once, and those that the store is filled from', async () => {
    await saveSources({ source: 'package', mirror: null, indexes: ['privatebin'] });
    const rows = ['one', 'two'].map((name) => ({
      url: `https://${name}.example/`,
      https: true,
      uptime: 100,
    }));
    serveWeb(() => new Response(JSON.stringify(rows)));
    await refreshDirectory('all');
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
    expect(rowsRead()).toBe(shipped.hosters.length + rows.length);
    expect(store.readBase).toHaveBeenCalledOnce();
  });
});

it('reads the rows of the store again where the directory is made of them', async () => {
  await fillDirectory();
  await inStore('hosters', (hosters) => hosters.clear());
  vi.clearAllMocks();
  await fillDirectory();
  expect(rowsRead()).toBe(shipped.hosters.length);
});
