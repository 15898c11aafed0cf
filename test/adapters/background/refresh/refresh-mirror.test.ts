import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshDirectory } from '../../../../src/adapters/background/refresh/refresh';
import { answerSourcesChosen } from '../../../../src/adapters/background/sources';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadRefresh } from '../../../../src/adapters/store/refresh';
import { saveSources } from '../../../../src/adapters/store/settings';
import { world } from '../../../fakes/fake-browser';
import {
  days,
  file,
  loadProblem,
  mirror,
  mirrored,
  newer,
  shipped,
  startFromPackage,
  version,
} from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(deleteDatabase);

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
    expect(await version()).toMatchObject({ asOf: days[0], source: 'mirror' });
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
  });

  it('is asked by what changed, once its file is what we have', async () => {
    serveWeb(newer);
    await refreshDirectory('all');
    serveWeb(() => new Response(null, { status: 304 }));
    await refreshDirectory('all');
    const headers = Object.entries(asked[0]?.init.headers ?? {});
    expect(headers.map(([name]) => name)).toEqual(['If-Modified-Since']);
    const [[, since = ''] = []] = headers;
    // Of our own clock, to the hour; nothing that the server said.
    expect(since).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:00:00 GMT$/);
    expect(Math.abs(Date.parse(since) - Date.now())).toBeLessThan(2 * 3_600_000);
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
    const other = 'https://autre.example/chatiere.json';
    await saveSources({ ...mirrored, mirror: other, unsigned: other });
    await refreshDirectory('all');
    expect(headers()).toEqual({});
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
    ['ahead', () => file({ asOf: '9999-12-31' })],
    ['fewer', () => file({ asOf: days[1], hosters: shipped.hosters.slice(0, 9) })],
    ['bad-status', () => new Response(null, { status: 304 })],
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
    serveWeb(() => file({ asOf: days[1], hosters }));
    await refreshDirectory('all');
    expect((await loadProblem())?.id).toBe('fewer');
    expect((await version())?.asOf).toBe(days[0]);
  });

  it('that dates itself ahead locks out no other one, and is not followed by its own of before', async () => {
    serveWeb(() => file({ asOf: days[1] }));
    await refreshDirectory('all');
    expect((await version())?.asOf).toBe(days[1]);
    serveWeb(() => file({ asOf: days[0] }));
    await refreshDirectory('all');
    expect((await loadProblem())?.id).toBe('older');
    const another = 'https://autre.example/directory.json';
    world.sites.add('https://autre.example/*');
    await saveSources({ ...mirrored, mirror: another, unsigned: another });
    await refreshDirectory('all');
    expect(await loadProblem()).toBeUndefined();
    expect((await version())?.asOf).toBe(days[0]);
  });

  it('in a private network is not asked', async () => {
    world.sites.add('https://10.0.0.1/*');
    await saveSources({
      ...mirrored,
      mirror: 'https://10.0.0.1/x.json',
      unsigned: 'https://10.0.0.1/x.json',
    });
    await refreshDirectory('all');
    expect(asked).toEqual([]);
    expect((await loadProblem())?.id).toBe('forbidden-address');
  });
});
