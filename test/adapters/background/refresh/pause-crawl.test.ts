import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isCrawlInterrupted } from '../../../../src/adapters/background/refresh/crawl-federation';
import { answerCrawlPaused } from '../../../../src/adapters/background/refresh/pause-crawl';
import { refreshDirectory } from '../../../../src/adapters/background/refresh/refresh';
import * as crawling from '../../../../src/adapters/store/crawl';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadRefresh, saveRefresh } from '../../../../src/adapters/store/refresh';
import { saveSources } from '../../../../src/adapters/store/settings';
import { world } from '../../../fakes/fake-browser';
import { federated, samples, startFromPackage } from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));
vi.mock('../../../../src/adapters/store/crawl', { spy: true });

beforeEach(startFromPackage);
afterEach(deleteDatabase);

describe('pausing a crawl', () => {
  beforeEach(async () => {
    world.sites.add('https://*/*');
    await saveSources(federated);
    serveWeb(samples);
  });

  it('stops it where it is, and it goes on from there', async () => {
    let pausing: Promise<unknown> | undefined;
    serveWeb(async (address) => {
      pausing ??= answerCrawlPaused({ isPaused: true });
      return samples(address);
    });
    await refreshDirectory('all');
    await pausing;
    expect(asked).toHaveLength(1);
    expect(await loadRefresh()).toMatchObject({ state: 'paused', done: 1 });
    expect([...world.alarms.keys()]).toEqual([]);
    await answerCrawlPaused({ isPaused: false });
    expect(asked).toHaveLength(17);
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
  });

  it('stops one that still reads what was read before', async () => {
    const real = await vi.importActual<typeof crawling>('../../../../src/adapters/store/crawl');
    vi.mocked(crawling.readCrawledFiles).mockImplementationOnce(async () => {
      await answerCrawlPaused({ isPaused: true });
      return real.readCrawledFiles();
    });
    await refreshDirectory('all');
    expect(asked).toEqual([]);
    expect(await loadRefresh()).toMatchObject({ state: 'paused' });
    expect(await isCrawlInterrupted()).toBe(false);
  });

  it('says so where the background that was at it is gone', async () => {
    await saveRefresh({ state: 'asking', done: 4, known: 17 });
    await answerCrawlPaused({ isPaused: true });
    expect(await loadRefresh()).toMatchObject({ state: 'paused', done: 4, known: 17 });
  });

  it('leaves no crawl to go on with where it had ended', async () => {
    await refreshDirectory('all');
    await answerCrawlPaused({ isPaused: true });
    expect(await crawling.readCrawlPlan()).toBeUndefined();
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
  });
});
