import { expect, it } from 'vitest';
import { sortHeldSites } from '../../../src/core/settings/granted-sites';

const needs = {
  shipped: ['https://docs/*'],
  sources: ['https://m/*'],
  watched: ['https://d/*'],
  nudge: [],
};

it('sites that are held are sorted by what needs them', () => {
  expect(
    sortHeldSites(['https://docs/*', 'https://m/*', 'https://d/*', 'https://x/*'], needs),
  ).toEqual({
    sources: ['https://m/*'],
    watched: ['https://d/*'],
    nudge: [],
    unneeded: ['https://x/*'],
  });
});

it('what is needed but not held is not among them', () => {
  expect(sortHeldSites([], needs)).toEqual({ sources: [], watched: [], nudge: [], unneeded: [] });
});

it('sites of the shipped list are the nudge’s once it is on, and are never unneeded', () => {
  const on = { ...needs, nudge: needs.shipped };
  expect(sortHeldSites(['https://docs/*'], on)).toMatchObject({
    nudge: ['https://docs/*'],
    unneeded: [],
  });
});

it('a site that is needed twice is given back only when nothing needs it', () => {
  const twice = { ...needs, watched: ['https://m/*'] };
  expect(sortHeldSites(['https://m/*'], twice).unneeded).toEqual([]);
  expect(sortHeldSites(['https://m/*'], { ...twice, sources: [] }).unneeded).toEqual([]);
});
