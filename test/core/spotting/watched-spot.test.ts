import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doesUrlMatchPatterns, patternToRegex } from 'webext-patterns';
import { services } from '../../../src/core/services';
import type { Service } from '../../../src/core/services/service';
import {
  matchPatterns,
  otherServices,
  patternsEverywhere,
  watchedServices,
} from '../../../src/core/spotting/match-patterns';
import { othersTable } from '../../../src/core/spotting/others-table';
import { createSpot } from '../../../src/core/spotting/spot';
import { createWatchedSpot } from '../../../src/core/spotting/watched-spot';
import { watchedTable } from '../../../src/core/spotting/watched-table';
import { watchedTableSource } from '../../../src/tools/fix/watched-table';
import { inRepository } from '../../../src/tools/root';

const watched = watchedServices(services);
const patterns = matchPatterns(watched);

const spotWatched = createWatchedSpot(watchedTable);

/** What the catalogue spots on pages: what has no page is left out of the tables. */
const spotOnPages = (some: readonly Service[]) =>
  createSpot(
    some.map(({ id, places }) => ({
      id,
      places: places.map(({ pageless: _, ...place }) => place),
    })),
  );

/** What the content script does on a page of this address. */
const spotOnPage = (text: string) => spotWatched(new URL(text));

const fixture = ['addresses.tsv', 'more-addresses.tsv', 'reported-addresses.tsv']
  .flatMap((file) => readFileSync(inRepository('test/fixtures', file), 'utf8').split('\n'))
  .map((line) => (line.split('\t')[0] ?? '').replace(/^http:/, 'https:'))
  .filter((address) => URL.canParse(address));

/** Addresses of the fixture on which the content script runs. */
const addresses = fixture
  .filter((address) => doesUrlMatchPatterns(address, ...patterns))
  .concat(watched.flatMap(({ seenAt }) => [...seenAt]));

describe('the table of the content script', () => {
  it('is up to date: run npm run fix', () => {
    const written = readFileSync(inRepository('src/core/spotting/watched-table.ts'), 'utf8');
    expect(written).toBe(watchedTableSource('watchedTable', watched));
  });

  it('spots what the catalogue spots, wherever the content script runs', () => {
    const spot = spotOnPages(watched);
    expect(addresses.length).toBeGreaterThan(700);
    for (const address of addresses) {
      if (!doesUrlMatchPatterns(address, ...patterns)) continue;
      const spotted = spotOnPage(address);
      expect([address, spotted]).toEqual([address, spot(address)]);
    }
  });

  it('knows the hosts on which a place is not, and shapes of one label', () => {
    const spot = createSpot(watched);
    const hosts = [
      'graph.workplace.com',
      '1.bp.blogspot.com',
      'asso.workplace.com',
      'asso.blogspot.com',
    ];
    const shaped = [
      'fr-fr.facebook.com',
      'a.fr-fr.facebook.com',
      'asso-my.sharepoint.com',
      'fr.linkedin.com',
    ];
    for (const host of [...hosts, ...shaped, 'developers.facebook.com']) {
      const address = `https://${host}/in/jeanne`;
      expect([address, spotOnPage(address)]).toEqual([address, spot(address)]);
    }
    expect(spotOnPage('https://graph.workplace.com/in/jeanne')).toBeUndefined();
    expect(spotOnPage('https://asso.workplace.com/in/jeanne')).toBe('workplace');
  });

  it('takes one domain of a family for its own, and no other', () => {
    const spotMaps = (host: string) => spotOnPage(`https://${host}/maps`);
    expect(spotMaps('www.google.fr')).toBe('google-maps');
    expect(spotMaps('google.fr')).toBe('google-maps');
    expect(spotMaps('news.google.fr')).toBeUndefined();
  });
});

describe('the table of what is watched where the user said so', () => {
  const others = otherServices(services);
  const spotOthers = createWatchedSpot(othersTable);

  it('is up to date: run npm run fix', () => {
    const written = readFileSync(inRepository('src/core/spotting/others-table.ts'), 'utf8');
    expect(written).toBe(watchedTableSource('othersTable', others));
  });

  it('spots what the catalogue spots, on every host and path that anybody names', () => {
    const spot = spotOnPages(others);
    const optedIn = patternToRegex(...patternsEverywhere(others));
    const isOptedIn = (address: string) => optedIn.test(address);
    const seen = [...fixture, ...others.flatMap(({ seenAt }) => [...seenAt])].filter(isOptedIn);
    const rules = others
      .flatMap(({ places }) => places)
      .flatMap(({ hosts, notHosts = [] }) => [...hosts, ...notHosts]);
    const hosts = new Set(
      rules
        .flatMap(({ domains }) => domains)
        .flatMap((domain) => [domain, `asso.${domain}`, `www.${domain}`, `fr.${domain}`])
        .filter((host) => isOptedIn(`https://${host}/`)),
    );
    const made = [...hosts].flatMap((host) => {
      const domain = host.split('.').slice(-2).join('.');
      const tails = seen
        .filter((address) => new URL(address).host.endsWith(domain))
        .map((address) => address.replace(/^https:\/\/[^/]+/, ''));
      return ['/', '/x', ...new Set(tails)].map((tail) => `https://${host}${tail}`);
    });
    const told = [...seen, ...made].map((address) => [address, spotOthers(new URL(address))]);
    expect(told).toEqual([...seen, ...made].map((address) => [address, spot(address)]));
    expect(told.filter(([, service]) => service).length).toBeGreaterThan(1000);
  });
});
