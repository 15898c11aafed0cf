import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../../src/adapters/background/recover-directory';
import { refreshDirectory } from '../../../../src/adapters/background/refresh/refresh';
import * as crawling from '../../../../src/adapters/store/crawl';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { readHostersAfter } from '../../../../src/adapters/store/hosters';
import { loadRefresh } from '../../../../src/adapters/store/refresh';
import { saveSources } from '../../../../src/adapters/store/settings';
import * as store from '../../../../src/adapters/store/sources';
import { federationAddress } from '../../../../src/core/federation/federation-address';
import { world } from '../../../fakes/fake-browser';
import {
  dieAfter,
  federated,
  loadProblem,
  samples,
  shipped,
  startFromPackage,
  version,
} from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));
vi.mock('../../../../src/adapters/store/crawl', { spy: true });
vi.mock('../../../../src/adapters/store/sources', { spy: true });

beforeEach(startFromPackage);
afterEach(deleteDatabase);

describe('the hosters themselves', () => {
  beforeEach(async () => {
    world.sites.add('https://*/*');
    await saveSources(federated);
    serveWeb(samples);
  });

  it('are merged over the curated ones, who stay', async () => {
    await refreshDirectory('all');
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
    const all = await readHostersAfter(null, 10_000);
    expect(all.length).toBe(shipped.hosters.length + 4);
    expect(await store.readBase()).toMatchObject({ source: 'federation' });
    expect(await store.readPrevious()).toMatchObject({ source: 'package' });
    expect(world.alarms.size).toBe(0);
  });

  it('that can not be reached cost nothing', async () => {
    serveWeb(() => undefined);
    await refreshDirectory('all');
    expect(await loadProblem()).toEqual({
      id: 'unreachable',
      values: ['framagit.org'],
    });
    expect(await version()).toMatchObject({ source: 'package' });
  });

  it('files that nothing leads to any more are forgotten', async () => {
    await refreshDirectory('all');
    serveWeb((address) =>
      address === federationAddress
        ? new Response(
            'federation.name=F\nsubs.x=https://www.chatperche.example/.well-known/chatonsinfos/chatperche.properties',
          )
        : samples(address),
    );
    await refreshDirectory('all');
    expect((await crawling.readCrawledFiles()).size).toBe(5);
  });
});

describe('wherever the background is killed', () => {
  it('the directory is the old or the new one, whole, and the crawl goes on', async () => {
    world.sites.add('https://*/*');
    await saveSources(federated);
    let isKilled = true;
    for (let writes = 0; isKilled; writes += writes < 30 ? 1 : 17) {
      await deleteDatabase();
      serveWeb(samples);
      await fillDirectory();
      const old = await version();
      const revive = dieAfter(writes);
      await refreshDirectory('all').catch(() => undefined);
      isKilled = revive();
      const now = await version();
      expect([old?.key, (await store.readBase())?.source === 'federation' && now?.key]).toContain(
        now?.key,
      );
      expect(now).toBeDefined();
      const read = await crawling.readCrawledFiles();
      asked.length = 0;
      await refreshDirectory('all');
      expect(await version()).toMatchObject({ source: 'federation' });
      // What was read is not asked for again; a crawl that had ended is a new one.
      if (now?.source === 'package') expect(asked).toHaveLength(17 - read.size);
    }
  });
});
