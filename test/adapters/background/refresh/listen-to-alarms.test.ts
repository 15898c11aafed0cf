import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToAlarms } from '../../../../src/adapters/background/refresh/listen-to-alarms';
import { scheduleRefresh } from '../../../../src/adapters/background/refresh/schedule-refresh';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadRefresh } from '../../../../src/adapters/store/refresh';
import { saveSources } from '../../../../src/adapters/store/settings';
import type { ChosenSources } from '../../../../src/core/refresh/chosen-sources';
import { ring, world } from '../../../fakes/fake-browser';
import { federated, samples, startFromPackage } from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(deleteDatabase);

describe('a list and the hosters are asked', () => {
  const list = 'https://privatebin.info/directory/api?top=100&https=true&min_uptime=95';
  const both: ChosenSources = { ...federated, indexes: ['privatebin'] };
  const addresses = () => asked.map(({ address }) => address);

  beforeEach(async () => {
    for (const site of ['https://*/*', 'https://miroir.example/*']) world.sites.add(site);
    await saveSources(both);
    const rows = [{ url: 'https://secret.example/', https: true, uptime: 100 }];
    serveWeb((address) =>
      address === list ? new Response(JSON.stringify(rows)) : samples(address),
    );
  });

  it('by the alarms: neither asks more than it rang for', async () => {
    listenToAlarms();
    await ring('crawl');
    expect(addresses()).toEqual([]);
    await scheduleRefresh('opened');
    expect(addresses()).toEqual([]);
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(world.alarms.get('refresh')?.when ?? 0);
    await ring('refresh');
    vi.useRealTimers();
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
    expect(addresses()).toEqual([list]);
    expect([...world.alarms.keys()]).toContain('refresh');
  });
});
