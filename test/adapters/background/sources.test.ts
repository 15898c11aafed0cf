import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPreviousWanted } from '../../../src/adapters/background/previous-directory';
import { refreshDirectory } from '../../../src/adapters/background/refresh/refresh';
import { answerSourcesChosen, mendSources } from '../../../src/adapters/background/sources';
import * as crawling from '../../../src/adapters/store/crawl';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { readHostersAfter } from '../../../src/adapters/store/hosters';
import { loadRefresh } from '../../../src/adapters/store/refresh';
import {
  loadPendingRebuild,
  loadSettings,
  saveSources,
  untilKept,
} from '../../../src/adapters/store/settings';
import * as store from '../../../src/adapters/store/sources';
import * as writing from '../../../src/adapters/store/write-directory';
import type { ChosenSources } from '../../../src/core/refresh/chosen-sources';
import { world } from '../../fakes/fake-browser';
import {
  dieAfter,
  federated,
  gotAtOf,
  mirrored,
  newer,
  samples,
  shipped,
  startFromPackage,
  version,
} from '../../fakes/refreshing';
import { asked, serveWeb } from '../../fakes/served-web';
import { promised } from '../../promised';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));
vi.mock('../../../src/adapters/store/crawl', { spy: true });
vi.mock('../../../src/adapters/store/sources', { spy: true });
vi.mock('../../../src/adapters/store/write-directory', { spy: true });

beforeEach(startFromPackage);
afterEach(deleteDatabase);

describe('choosing another source', () => {
  it('takes effect at the next start where the background was killed in between, once', async () => {
    world.sites.add('https://miroir.example/*');
    await saveSources(mirrored);
    serveWeb(newer);
    await refreshDirectory('all');
    const revive = dieAfter(3);
    await answerSourcesChosen({ sources: { ...mirrored, source: 'package' } });
    revive();
    expect(await version()).toMatchObject({ source: 'mirror' });
    await mendSources();
    expect(await version()).toMatchObject({ source: 'package', asOf: shipped.asOf });
    await answerPreviousWanted({ gotAt: await gotAtOf(store.readPrevious) });
    await mendSources();
    expect(await version()).toMatchObject({ source: 'mirror' });
  });

  it('takes effect though another choice was just taking its own', async () => {
    const listed: ChosenSources = { source: 'package', mirror: null, indexes: ['privatebin'] };
    world.sites.add('https://*/*');
    await saveSources(listed);
    const rows = [{ url: 'https://secret.example/', https: true, uptime: 100 }];
    serveWeb(() => new Response(JSON.stringify(rows)));
    await refreshDirectory(['privatebin']);
    const real = await vi.importActual<typeof writing>(
      '../../../src/adapters/store/write-directory',
    );
    let second: Promise<unknown> = Promise.resolve();
    vi.mocked(writing.writeDirectory).mockImplementationOnce(async (write) => {
      second = answerSourcesChosen({ sources: listed });
      await untilKept('sources', second);
      await real.writeDirectory(write);
    });
    await answerSourcesChosen({ sources: { ...listed, indexes: [] } });
    await second;
    expect(await readHostersAfter('privatebin', 10_000)).toContainEqual(
      expect.objectContaining({ site: 'https://secret.example/' }),
    );
    expect(await loadPendingRebuild()).toBeNull();
  });

  it('is all that stands in the end, whatever is chosen at once', async () => {
    world.sites.add('https://miroir.example/*');
    await saveSources(mirrored);
    serveWeb(newer);
    await refreshDirectory('all');
    const packaged: ChosenSources = { ...mirrored, source: 'package' };
    const listed: ChosenSources = { ...packaged, indexes: ['privatebin'] };
    await Promise.all(
      [packaged, mirrored, packaged, listed].map((sources) => answerSourcesChosen({ sources })),
    );
    expect((await loadSettings()).sources).toEqual(listed);
    expect(await version()).toMatchObject({ source: 'package' });
    expect(await loadPendingRebuild()).toBeNull();
  });

  it('while the former one still answers, what it says comes too late', async () => {
    world.sites.add('https://miroir.example/*');
    await saveSources(mirrored);
    const reached = promised();
    const answer = promised<Response>();
    serveWeb(() => {
      reached.resolve();
      return answer.promise;
    });
    const refreshing = refreshDirectory('all');
    await reached.promise;
    const choosing = answerSourcesChosen({ sources: { ...mirrored, source: 'package' } });
    answer.resolve(newer());
    await Promise.all([refreshing, choosing]);
    expect(await version()).toMatchObject({ source: 'package', asOf: shipped.asOf });
    expect(await loadRefresh()).toBeNull();
  });

  it('stops a crawl, which leaves nothing to resume on the page', async () => {
    world.sites.add('https://*/*');
    await saveSources(federated);
    const real = await vi.importActual<typeof crawling>('../../../src/adapters/store/crawl');
    const stopped = promised();
    vi.mocked(crawling.pauseCrawlPlan).mockImplementationOnce(async (isPaused) => {
      await real.pauseCrawlPlan(isPaused);
      stopped.resolve();
    });
    let choosing: Promise<unknown> | undefined;
    serveWeb(async (address) => {
      choosing ??= answerSourcesChosen({ sources: { ...federated, source: 'package' } });
      await stopped.promise;
      return samples(address) as Response;
    });
    await refreshDirectory('all');
    await choosing;
    expect(asked).toHaveLength(1);
    expect(await version()).toMatchObject({ source: 'package' });
    expect(await loadRefresh()).toBeNull();
    expect([...world.alarms.keys()]).toEqual([]);
  });
});
