import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshDirectory } from '../../../../src/adapters/background/refresh/refresh';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { readHostersAfter } from '../../../../src/adapters/store/hosters';
import { loadRefresh } from '../../../../src/adapters/store/refresh';
import { saveSources } from '../../../../src/adapters/store/settings';
import { federationAddress } from '../../../../src/core/federation/federation-address';
import { world } from '../../../fakes/fake-browser';
import { federated, loadProblem, shipped, startFromPackage } from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(async () => {
  await startFromPackage();
  world.sites.add('https://*/*');
  await saveSources(federated);
});
afterEach(deleteDatabase);

type Files = Record<string, readonly string[]>;

/** An honest member, on its own site. */
const honest = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `https://honest${index}.example/o.properties`,
      [
        `organization.name=Honest ${index}`,
        `organization.website=https://honest${index}.example/`,
        `subs.one=https://honest${index}.example/s.properties`,
      ],
    ]),
  );

/** A member whose files stand for many others; `lines` are those of each. */
const crowd = (sites: readonly string[], ...lines: string[]): Files => ({
  'https://hostile.example/o.properties': [
    'organization.name=Hostile',
    'organization.website=https://hostile.example/',
    ...sites.map((_, index) => `subs.s${index}=https://hostile.example/${index}.properties`),
  ],
  ...Object.fromEntries(
    sites.map((site, index) => [
      `https://hostile.example/${index}.properties`,
      [`organization.name=Crowd ${index}`, `organization.website=${site}`, ...lines],
    ]),
  ),
});

async function crawl(files: Files) {
  const members = Object.keys(files).filter((address) => address.endsWith('/o.properties'));
  const root = ['federation.name=F', ...members.map((link, index) => `subs.m${index}=${link}`)];
  serveWeb((address) => {
    const lines = address === federationAddress ? root : files[address];
    const { host } = new URL(address);
    const service = [
      'service.name=Pad',
      `service.website=https://pad.${host}/`,
      'software.name=Etherpad',
    ];
    const found = lines ?? (address.endsWith('/s.properties') ? service : undefined);
    return found ? new Response(found.join('\n'), { headers: { etag: '"who"' } }) : undefined;
  });
  await refreshDirectory('all');
  return (await loadProblem())?.id ?? (await loadRefresh())?.state;
}

const sites = Array.from({ length: 119 }, (_, index) => `https://crowd${index}.example/`);

describe('a crawl', () => {
  it('is accepted again once a member took away the many that it had brought', async () => {
    expect(await crawl(honest(30))).toBe('changed');
    expect(await crawl({ ...honest(30), ...crowd(sites) })).toBe('changed');
    expect(await crawl(honest(30))).toBe('changed');
    expect(await crawl(honest(30))).toBe('changed');
  });

  it('is accepted again once a member took away 200 services, each on a host of its own', async () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index);
    const file = (index: number) => `https://large.example/${index}.properties`;
    const large: Files = {
      'https://large.example/o.properties': [
        'organization.name=Large',
        'organization.website=https://large.example/',
        ...numbers.map((index) => `subs.s${index}=${file(index)}`),
      ],
      ...Object.fromEntries(
        numbers.map((index) => [
          file(index),
          [
            `service.name=Pad ${index}`,
            `service.website=https://p${index}.large.example/`,
            'software.name=Etherpad',
          ],
        ]),
      ),
    };
    expect(await crawl(honest(30))).toBe('changed');
    expect(await crawl({ ...honest(30), ...large })).toBe('changed');
    expect(await crawl(honest(30))).toBe('changed');
  });

  it('in which a member says of most hosters that they have left loses few of them', async () => {
    const left = crowd(
      shipped.hosters.map(({ site }) => site),
      'organization.status.level=AWAY',
    );
    const outcome = await crawl({ ...honest(30), ...left });
    const all = await readHostersAfter(null, 10_000);
    const ids = new Set(all.map(({ id }) => id));
    expect(outcome).not.toBe('unchanged');
    expect(shipped.hosters.filter(({ id }) => ids.has(id)).length).toBeGreaterThanOrEqual(
      shipped.hosters.length * 0.7,
    );
  });

  it('asks by the hour of our own clock, and by nothing that a hoster said', async () => {
    await crawl(honest(3));
    await crawl(honest(3));
    const headers = asked.flatMap(({ init }) => Object.entries(init.headers ?? {}));
    expect(new Set(headers.map(([name]) => name))).toEqual(new Set(['If-Modified-Since']));
    for (const [, value] of headers) expect(value).toMatch(/ \d\d:00:00 GMT$/);
  });
});
