import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onAlarm } from '../../../src/adapters/background/alarms';
import {
  answerSourcesChosen,
  goOnCrawling,
  refreshDaily,
  resumeRefreshing,
} from '../../../src/adapters/background/sources';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { loadRefresh } from '../../../src/adapters/store/refresh';
import { loadSettings, saveSources } from '../../../src/adapters/store/settings';
import type { ChosenSources } from '../../../src/core/refresh/chosen-sources';
import { browser, world } from '../../fakes/fake-browser';
import {
  federated,
  mirrored,
  newer,
  samples,
  startFromPackage,
  version,
} from '../../fakes/refreshing';
import { asked, serveWeb } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(deleteDatabase);

describe('a mirror', () => {
  beforeEach(async () => {
    world.sites.add('https://miroir.example/*');
    await saveSources(mirrored);
  });

  it('is asked when it was going to be, however often we start before', async () => {
    await resumeRefreshing();
    const set = world.alarms.get('refresh');
    await resumeRefreshing();
    expect(world.alarms.get('refresh')).toBe(set);
  });

  it('is asked daily once chosen, and no more once it is not', async () => {
    serveWeb(newer);
    await answerSourcesChosen({ sources: mirrored });
    expect([...world.alarms.keys()]).toEqual(['refresh']);
    await answerSourcesChosen({ sources: { ...mirrored, source: 'package' } });
    expect([...world.alarms.keys()]).toEqual([]);
    expect(await version()).toMatchObject({ source: 'package' });
    expect((await loadSettings()).sources.source).toBe('package');
  });
});

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
    onAlarm({ refresh: refreshDaily, crawl: goOnCrawling });
    const ring = (name: string) =>
      Promise.all([...browser.alarms.onAlarm.listeners].map((listener) => listener({ name })));
    await ring('crawl');
    expect(addresses()).toEqual([]);
    await ring('refresh');
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
    expect(addresses()).toEqual([list]);
    expect([...world.alarms.keys()]).toContain('refresh');
  });
});
