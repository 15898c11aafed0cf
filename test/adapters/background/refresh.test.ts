import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isCrawlInterrupted } from '../../../src/adapters/background/crawl-federation';
import { fillDirectory } from '../../../src/adapters/background/directory';
import { refreshDirectory } from '../../../src/adapters/background/refresh';
import {
  answerCrawlPaused,
  answerPreviousWanted,
  answerSourcesChosen,
  listenToAlarms,
  mendSources,
  resumeRefreshing,
} from '../../../src/adapters/background/sources';
import { loadBackgroundState } from '../../../src/adapters/store/background-state';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { readDirectoryVersion } from '../../../src/adapters/store/directory-version';
import { readHostersAfter } from '../../../src/adapters/store/hosters';
import { loadRefresh, saveRefresh } from '../../../src/adapters/store/refresh';
import {
  loadPendingRebuild,
  loadSettings,
  saveSources,
  untilKept,
} from '../../../src/adapters/store/settings';
import * as store from '../../../src/adapters/store/sources';
import * as writing from '../../../src/adapters/store/write-directory';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { federationAddress } from '../../../src/core/directory/source-id';
import type { RefreshProblem } from '../../../src/core/refresh/acceptance';
import type { ChosenSources } from '../../../src/core/refresh/chosen-sources';
import { root, sampleAt } from '../../fixtures/directory/chatonsinfos/web';
import { promised } from '../../promised';
import { browser, resetBrowser, world } from '../fake-browser';
import { inStore } from '../raw-database';
import { packageJson } from '../served-package';
import { asked, serveLocks, serveWeb } from '../served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../fake-browser'));
vi.mock('../../../src/adapters/store/sources', { spy: true });
vi.mock('../../../src/adapters/store/write-directory', { spy: true });

const shipped = packageJson<Snapshot>('directory/snapshot.json');
const mirror = 'https://miroir.example/chatiere.json';
const mirrored: ChosenSources = { source: 'mirror', mirror, indexes: [] };
const federated: ChosenSources = { source: 'federation', mirror: null, indexes: [] };

const file = (change: Partial<Snapshot>, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ ...shipped, ...change }), { headers });

const newer = () => file({ asOf: '2027-01-01' }, { etag: '"one"' });

const version = () => readDirectoryVersion();
/** Why the last refresh changed nothing. */
async function loadProblem(): Promise<RefreshProblem | undefined> {
  const refresh = await loadRefresh();
  return refresh?.state === 'refused' ? refresh.problem : undefined;
}
const gotAtOf = async (read: typeof store.readBase) => (await read())?.gotAt ?? '';

/** The samples' web, its root where the collective keeps its own. */
const samples = (address: string) => {
  const bytes = sampleAt(address === federationAddress ? root : address);
  return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
};

beforeEach(async () => {
  resetBrowser();
  serveLocks();
  serveWeb(() => undefined);
  await fillDirectory();
});
afterEach(deleteDatabase);

describe('with the package as the source', () => {
  it('nothing is asked, whoever wants a refresh', async () => {
    await refreshDirectory('all');
    expect(asked).toEqual([]);
    expect(await loadRefresh()).toBeNull();
    expect(world.alarms.size).toBe(0);
  });
});

describe('a mirror', () => {
  beforeEach(async () => {
    world.sites.add('https://miroir.example/*');
    await saveSources(mirrored);
  });

  it('is asked for its one file, and nothing is said of anybody', async () => {
    serveWeb(newer);
    await refreshDirectory('all');
    expect(asked.map(({ address }) => address)).toEqual([mirror]);
    expect(asked[0]?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    });
    expect(await version()).toMatchObject({ asOf: '2027-01-01', source: 'mirror' });
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
  });

  it('is asked by what changed, once its file is what we have', async () => {
    serveWeb(newer);
    await refreshDirectory('all');
    serveWeb(() => new Response(null, { status: 304 }));
    await refreshDirectory('all');
    expect(asked[0]?.init.headers).toMatchObject({ 'If-None-Match': '"one"' });
    expect(await loadRefresh()).toMatchObject({ state: 'unchanged' });
  });

  it('is asked for all of its file where that is not what we have', async () => {
    const headers = () => asked.at(-1)?.init.headers;
    serveWeb(newer);
    await refreshDirectory('all');
    await answerSourcesChosen({ sources: { ...mirrored, source: 'package' } });
    await saveSources(mirrored);
    await refreshDirectory('all');
    expect(headers()).toEqual({});
    // What one mirror called its file says nothing of another one's.
    world.sites.add('https://autre.example/*');
    await saveSources({ ...mirrored, mirror: 'https://autre.example/chatiere.json' });
    await refreshDirectory('all');
    expect(headers()).toEqual({});
  });

  it('leaves what came before it to go back to, however often it is asked', async () => {
    serveWeb(newer);
    await refreshDirectory('all');
    await refreshDirectory('all');
    expect(await store.readPrevious()).toMatchObject({ source: 'package' });
  });

  it('is asked when it was going to be, however often we start before', async () => {
    await resumeRefreshing();
    const set = world.alarms.get('refresh');
    await resumeRefreshing();
    expect(world.alarms.get('refresh')).toBe(set);
  });

  it('is not asked without permission', async () => {
    world.sites.clear();
    await refreshDirectory('all');
    expect(asked).toEqual([]);
    expect((await loadProblem())?.id).toBe('no-permission');
  });

  it.each([
    ['unreachable', () => undefined],
    ['bad-status', () => new Response('', { status: 500 })],
    ['bad-status', () => new Response('', { status: 429 })],
    ['not-readable', () => new Response('<!doctype html>')],
    ['not-readable', () => new Response('{"hosters": 4')],
    ['not-readable', () => new Response('null')],
    ['unknown-version', () => new Response(JSON.stringify({ ...shipped, schema: 9 }))],
    ['too-big', () => new Response('x'.repeat(5 * 1024 * 1024))],
    ['older', () => file({ asOf: '2020-01-01' })],
    ['too-many-bad-rows', () => file({ hosters: [...shipped.hosters, ...Array(500).fill(null)] })],
  ])('%s changes nothing', async (id, web) => {
    serveWeb(web);
    const before = await version();
    await refreshDirectory('all');
    expect((await loadProblem())?.id).toBe(id);
    expect(await version()).toEqual(before);
  });

  it('that lost a third of what it gave before changes nothing', async () => {
    serveWeb(newer);
    await refreshDirectory('all');
    const hosters = shipped.hosters.slice(0, Math.floor(shipped.hosters.length * 0.6));
    serveWeb(() => file({ asOf: '2027-02-01', hosters }));
    await refreshDirectory('all');
    expect((await loadProblem())?.id).toBe('fewer');
    expect((await version())?.asOf).toBe('2027-01-01');
  });

  it('in a private network is not asked', async () => {
    world.sites.add('https://10.0.0.1/*');
    await saveSources({ ...mirrored, mirror: 'https://10.0.0.1/x.json' });
    await refreshDirectory('all');
    expect(asked).toEqual([]);
    expect((await loadProblem())?.id).toBe('forbidden-address');
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

  it('daily: a list outside CHATONS, and never the hosters themselves', async () => {
    await refreshDirectory('daily');
    expect(addresses()).toEqual([list]);
    expect(await readHostersAfter('privatebin', 10_000)).toContainEqual(
      expect.objectContaining({ site: 'https://secret.example/', index: 'privatebin' }),
    );
  });

  it('every list, whichever does not answer', async () => {
    await saveSources({ source: 'package', mirror: null, indexes: ['peertube', 'privatebin'] });
    await refreshDirectory('daily');
    expect((await loadProblem())?.id).toBe('bad-status');
    expect(await readHostersAfter('privatebin', 10_000)).toContainEqual(
      expect.objectContaining({ index: 'privatebin' }),
    );
  });

  it('to go on with the hosters: these, and no list', async () => {
    await refreshDirectory('crawl');
    expect(addresses()).toContain(federationAddress);
    expect(addresses()).not.toContain(list);
  });

  it('by the alarms: neither asks more than it rang for', async () => {
    listenToAlarms();
    const ring = (name: string) =>
      Promise.all([...browser.alarms.onAlarm.listeners].map((listener) => listener({ name })));
    await ring('crawl');
    expect(addresses()).toEqual([]);
    await ring('refresh');
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
    expect(addresses()).toEqual([list]);
    expect([...world.alarms.keys()]).toContain('refresh');
  });

  it('when the browser starts again: whoever did not answer in time', async () => {
    await saveSources(mirrored);
    await saveRefresh({ state: 'asking', done: 0, known: 0 });
    serveWeb(newer);
    await resumeRefreshing();
    expect(addresses()).toEqual([mirror]);
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
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
    expect((await store.readCrawledFiles()).size).toBe(5);
  });
});

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
    const real = await vi.importActual<typeof store>('../../../src/adapters/store/sources');
    vi.mocked(store.readCrawledFiles).mockImplementationOnce(async () => {
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
    expect(await store.readCrawlPlan()).toBeUndefined();
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
  });
});

it('nobody seems to ask for ever: what was stopped at its very end is over at the next start', async () => {
  await saveSources(federated);
  await saveRefresh({ state: 'asking', done: 17, known: 17 });
  await resumeRefreshing();
  expect(asked).toEqual([]);
  expect(await loadRefresh()).toBeNull();
});

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
    await refreshDirectory('daily');
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
    const real = await vi.importActual<typeof store>('../../../src/adapters/store/sources');
    const stopped = promised();
    vi.mocked(store.pauseCrawlPlan).mockImplementationOnce(async (isPaused) => {
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

/** After so many writes the background is gone: nothing more reaches the database. */
function dieAfter(writes: number): () => boolean {
  const store = IDBObjectStore.prototype as unknown as Record<string, unknown>;
  const real = { put: store.put, delete: store.delete, clear: store.clear };
  let count = 0;
  for (const [method, write] of Object.entries(real)) {
    store[method] = function die(...values: unknown[]) {
      count += 1;
      if (count > writes) throw new DOMException('The background is gone', 'InvalidStateError');
      return Reflect.apply(write as () => unknown, this, values);
    };
  }
  return () => {
    Object.assign(store, real);
    return count > writes;
  };
}

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
      const read = await store.readCrawledFiles();
      asked.length = 0;
      await refreshDirectory('all');
      expect(await version()).toMatchObject({ source: 'federation' });
      // What was read is not asked for again; a crawl that had ended is a new one.
      if (now?.source === 'package') expect(asked).toHaveLength(17 - read.size);
    }
  });
});
