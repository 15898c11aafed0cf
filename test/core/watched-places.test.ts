import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doesUrlMatchPatterns } from 'webext-patterns';
import { matchPatterns, watchedServices } from '../../src/core/match-patterns';
import { services } from '../../src/core/services';
import { createSpot } from '../../src/core/spot';
import { watchedPlaces } from '../../src/core/watched-places';
import { inRepository } from '../../src/tools/root';
import { watchedPlacesSource } from '../../src/tools/watched-places-source';

const watched = watchedServices(services);
const patterns = matchPatterns(watched);

/** Addresses of the fixture on which the page script runs. */
const addresses = readFileSync(inRepository('test/fixtures/addresses.tsv'), 'utf8')
  .split('\n')
  .map((line) => (line.split('\t')[0] ?? '').replace(/^http:/, 'https:'))
  .filter((address) => URL.canParse(address))
  .filter((address) => doesUrlMatchPatterns(address, ...patterns))
  .concat(watched.flatMap(({ seenAt }) => [...seenAt]));

describe('the table of the page script', () => {
  it('is up to date: run npm run fix', () => {
    const written = readFileSync(inRepository('src/core/watched-places.ts'), 'utf8');
    expect(written).toBe(watchedPlacesSource(watched));
  });

  it('spots what the catalogue spots, wherever the page script runs', () => {
    const spot = createSpot(watched);
    expect(addresses.length).toBeGreaterThan(700);
    for (const address of addresses) {
      if (!doesUrlMatchPatterns(address, ...patterns)) continue;
      const { hostname } = new URL(address);
      const spotted = createSpot(watchedPlaces(hostname))(address);
      expect([address, spotted]).toEqual([address, spot(address)]);
    }
  });

  it('takes one domain of a family for its own, and no other', () => {
    const spotOn = (host: string) => createSpot(watchedPlaces(host))(`https://${host}/maps`);
    expect(spotOn('www.google.fr')).toBe('google-maps');
    expect(spotOn('google.fr')).toBe('google-maps');
    expect(spotOn('news.google.fr')).toBeUndefined();
    expect(spotOn('asso.sharepoint.com')).not.toBe('google-maps');
  });
});
