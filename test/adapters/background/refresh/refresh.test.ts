import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshDirectory } from '../../../../src/adapters/background/refresh/refresh';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadRefresh } from '../../../../src/adapters/store/refresh';
import { saveSources } from '../../../../src/adapters/store/settings';
import { federationAddress } from '../../../../src/core/federation/federation-address';
import type { ChosenSources } from '../../../../src/core/refresh/chosen-sources';
import { world } from '../../../fakes/fake-browser';
import { federated, samples, startFromPackage } from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(deleteDatabase);

describe('with the package as the source', () => {
  it('nothing is asked, whoever wants a refresh', async () => {
    await refreshDirectory('all');
    expect(asked).toEqual([]);
    expect(await loadRefresh()).toBeNull();
    expect(world.alarms.size).toBe(0);
  });
});

describe('who is asked', () => {
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

  it('to go on with the hosters: these, and no list', async () => {
    await refreshDirectory('crawl');
    expect(addresses()).toContain(federationAddress);
    expect(addresses()).not.toContain(list);
  });
});
