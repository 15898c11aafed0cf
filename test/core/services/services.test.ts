import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { createSpot } from '../../../src/core/spotting/spot';
import { inRepository } from '../../../src/tools/root';

const spot = createSpot(services);
const folder = inRepository('src/core/services');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.includes('/') && file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'));

describe('the catalogue of services', () => {
  it('lists every file in index.ts once, and the file has the name of the id', () => {
    const ids = services.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(files.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(services)('spots the sample addresses of $id as it', ({ id, seenAt }) => {
    expect(seenAt.length, 'give seenAt two or three real addresses').toBeGreaterThanOrEqual(2);
    expect(seenAt.length).toBeLessThanOrEqual(3);
    const spotted = seenAt.map((address) => [address, spot(address)]);
    expect(
      spotted,
      'an address that goes to another: move this service before it in index.ts',
    ).toEqual(seenAt.map((address) => [address, id]));
  });

  it.each(services)('takes no look-alike host for $id', ({ id, seenAt }) => {
    for (const address of seenAt) {
      const { host } = new URL(address);
      for (const fake of [`${host}.evil.example`, `not-${host}.evil.example`, `evil${host}x`]) {
        expect(spot(address.replace(host, fake)), `${fake} is not ${id}`).toBeUndefined();
      }
    }
  });

  it('says of each wildcard why no exact host will do', () => {
    const unreasoned = services.flatMap(({ id, places }) =>
      places
        .flatMap(({ hosts }) => hosts)
        .filter(({ before, because }) => before && !because)
        .map(() => id),
    );
    expect(unreasoned).toEqual([]);
  });

  it('writes hosts in lower case, without port, path or trailing dot', () => {
    const domains = services.flatMap(({ places }) =>
      places.flatMap(({ hosts }) => hosts.flatMap(({ domains }) => domains)),
    );
    expect(domains.filter((domain) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))).toEqual([]);
  });

  it('uses patterns without state: a global or sticky one would answer differently each time', () => {
    const patterns = services.flatMap(({ places }) =>
      places.flatMap(({ paths = [], notPaths = [], hashes = [], query = {} }) => [
        ...paths,
        ...notPaths,
        ...hashes,
        ...Object.values(query),
      ]),
    );
    expect(patterns.filter(({ flags }) => /[gy]/.test(flags))).toEqual([]);
  });

  it('dates every closed service', () => {
    const closed = services.filter(({ closedOn }) => closedOn !== undefined);
    expect(closed.length).toBeGreaterThan(10);
    for (const { closedOn } of closed) expect(closedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('dates every service that will close, and names the page that says so', () => {
    const closing = services.filter(({ closesOn }) => closesOn !== undefined);
    expect(closing.map(({ id }) => id)).toContain('amazon-workmail');
    for (const { id, closedOn, closesOn, closingSource } of closing) {
      expect(closesOn, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(closingSource, id).toMatch(/\w\.\w/);
      expect(closedOn, `${id} has one day`).toBeUndefined();
    }
  });
});
