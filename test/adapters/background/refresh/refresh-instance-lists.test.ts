import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshDirectory } from '../../../../src/adapters/background/refresh/refresh';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { readHostersAfter } from '../../../../src/adapters/store/hosters';
import { saveSources } from '../../../../src/adapters/store/settings';
import type { ChosenSources } from '../../../../src/core/refresh/chosen-sources';
import { world } from '../../../fakes/fake-browser';
import { federated, loadProblem, samples, startFromPackage } from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(deleteDatabase);

describe('who is asked for instance lists', () => {
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

  it('daily: a list outside CHATONS, and never the hosters themselves', async () => {
    await refreshDirectory(['privatebin']);
    expect(addresses()).toEqual([list]);
    expect(await readHostersAfter('privatebin', 10_000)).toContainEqual(
      expect.objectContaining({ site: 'https://secret.example/', index: 'privatebin' }),
    );
  });

  it('every list, whichever does not answer', async () => {
    await saveSources({ source: 'package', mirror: null, indexes: ['peertube', 'privatebin'] });
    await refreshDirectory('all');
    expect((await loadProblem())?.id).toBe('bad-status');
    expect(await readHostersAfter('privatebin', 10_000)).toContainEqual(
      expect.objectContaining({ index: 'privatebin' }),
    );
  });
});
