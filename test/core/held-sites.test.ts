import { expect, it } from 'vitest';
import { sortHeldSites } from '../../src/core/held-sites';

const needs = { shipped: ['https://docs/*'], sources: ['https://m/*'], watched: ['https://d/*'] };

it('sites that are held are sorted by what needs them', () => {
  expect(
    sortHeldSites(['https://docs/*', 'https://m/*', 'https://d/*', 'https://x/*'], needs),
  ).toEqual({
    sources: ['https://m/*'],
    watched: ['https://d/*'],
    unneeded: ['https://x/*'],
  });
});

it('what is needed but not held is not among them', () => {
  expect(sortHeldSites([], needs)).toEqual({ sources: [], watched: [], unneeded: [] });
});

it('a site that is needed twice is given back only when nothing needs it', () => {
  const twice = { ...needs, watched: ['https://m/*'] };
  expect(sortHeldSites(['https://m/*'], twice).unneeded).toEqual([]);
  expect(sortHeldSites(['https://m/*'], { ...twice, sources: [] }).unneeded).toEqual([]);
});
