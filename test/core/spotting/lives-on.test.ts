import { expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { livesOn } from '../../../src/core/spotting/lives-on';
import { othersTable } from '../../../src/core/spotting/others-table';
import { createWatchedSpot } from '../../../src/core/spotting/watched-spot';
import { watchedTable } from '../../../src/core/spotting/watched-table';

const tables = [watchedTable, othersTable];

it('every service that a content script spots lives on the origin of that page', () => {
  const spots = tables.map(createWatchedSpot);
  const spotted = services.flatMap(({ seenAt }) =>
    seenAt.flatMap((address) => {
      const url = new URL(address);
      return spots.flatMap((spot) => {
        const service = spot(url);
        return service ? [{ origin: url.origin, service }] : [];
      });
    }),
  );
  expect(spotted.length).toBeGreaterThan(services.length);
  expect(spotted.filter(({ origin, service }) => !livesOn(origin, service, tables))).toEqual([]);
});

it('and on each of its hosts in each country, but for those that no content script runs on', () => {
  const spots = tables.map(createWatchedSpot);
  const hosts = services.flatMap(({ places }) =>
    places.flatMap((place) => place.hosts.flatMap(({ domains }) => domains)),
  );
  const spotted = [...new Set(hosts)].flatMap((host) => {
    const url = new URL(`https://${host}/`);
    return spots.flatMap((spot) => {
      const service = spot(url);
      return service ? [{ origin: url.origin, service }] : [];
    });
  });
  expect(spotted.filter(({ origin, service }) => !livesOn(origin, service, tables))).toEqual([]);
});

it.each([
  ['https://docs.google.com', 'google-docs', true],
  ['https://docs.google.com', 'google-sheets', true],
  ['https://docs.google.com', 'gmail', false],
  ['https://www.google.fr', 'google-search', true],
  ['https://www.google.co.uk', 'google-search', true],
  ['https://www.google.evil.example', 'google-search', false],
  ['https://www.google.evil', 'google-search', false],
  ['https://google-docs.example', 'google-docs', false],
  ['https://docs.google.com.evil.example', 'google-docs', false],
  ['http://docs.google.com', 'google-docs', false],
  ['chrome-extension://chatiere', 'google-docs', false],
  ['https://docs.google.com', '', false],
  ['null', 'google-docs', false],
  [undefined, 'google-docs', false],
])('on %s, %s: %s', (origin, service, expected) => {
  expect(livesOn(origin, service, tables)).toBe(expected);
});
