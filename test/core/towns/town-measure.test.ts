import { describe, expect, it } from 'vitest';
import { townAt } from '../../../src/core/towns/gazetteer';
import { findTowns } from '../../../src/core/towns/search-packs';
import type { Town } from '../../../src/core/towns/town';
import { readTowns } from '../../../src/tools/towns/read';

// How often people get the town they want: the rates are the promise, the cases are drawn from the data.

const [core, rest] = readTowns();
const packs = { core, loadRest: async () => rest };

type Case = { query: string; country: string; wanted: Town };

/** Numbers that look random and are the same each time (a linear congruence). */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Drops, doubles, changes or swaps a letter behind the first. */
function mistyped(name: string, draw: (below: number) => number): string {
  const at = 1 + draw(name.length - 2);
  const [before, letter = '', after] = [name.slice(0, at), name[at], name.slice(at + 1)];
  const typos = [
    after,
    letter + letter + after,
    `x${after}`,
    (after[0] ?? '') + letter + after.slice(1),
  ];
  return before + typos[draw(typos.length)];
}

/** The ways people type a town; some say more than its name, as homonyms want it. */
const ways: readonly ((town: Town, draw: (below: number) => number) => string)[] = [
  ({ name, admin }) => `${name} ${admin}`,
  ({ name, adminName }) => `${name} (${adminName})`,
  ({ name, postcodes }) => `${postcodes[0]?.split('~')[0] ?? ''} ${name}`,
  ({ name, adminName }) =>
    `${name
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .replace(/[-']/g, ' ')
      .toUpperCase()} ${adminName}`,
  ({ name, adminName }) => `${name.replace(/\bSaint(e?)\b/g, 'St$1').toLowerCase()} ${adminName}`,
  ({ name, admin }, draw) =>
    `${name.length > 7 ? mistyped(name, draw) : name.toLowerCase()} ${admin}`,
];

function draw200(): Case[] {
  const draw = drawing(105_297);
  const cases: Case[] = [];
  while (cases.length < 200) {
    // Two of three live where French is at home.
    const pack = draw(3) < 2 ? core : rest;
    const wanted = townAt(pack, draw(pack.count));
    const way = ways[cases.length % ways.length];
    if (way) cases.push({ query: way(wanted, draw), country: wanted.country, wanted });
  }
  return cases;
}

/** Towns that one can't tell apart in a list are the same to a person. */
const isSame = (one: Town | undefined, other: Town) =>
  one?.name === other.name && one.country === other.country && one.admin === other.admin;

describe('the wanted town', () => {
  it('is among the first three for 98 of 100, the first for 90', async () => {
    const places = await Promise.all(
      draw200().map(async ({ query, country, wanted }) => {
        const found = await findTowns(packs, query, { country, limit: 8 });
        const place = found.findIndex((town) => isSame(town, wanted));
        const shown = found.slice(0, 3).map(({ name, admin }) => `${name} (${admin})`);
        if (place !== 0) {
          console.log(
            `${query} [${country}]: ${wanted.name} at ${place} behind ${shown.join(', ')}`,
          );
        }
        return place;
      }),
    );
    expect(places.filter((place) => place >= 0 && place < 3).length).toBeGreaterThanOrEqual(196);
    expect(places.filter((place) => place === 0).length).toBeGreaterThanOrEqual(180);
  });

  it('is among the first three by its name alone, for all towns above 20,000 people', async () => {
    const missed: string[] = [];
    for (const pack of [core, rest]) {
      for (let place = 0; place < pack.count; place += 37) {
        const wanted = townAt(pack, place);
        if (wanted.population < 20_000) break;
        const found = await findTowns(packs, wanted.name, { country: 'FR', limit: 8 });
        if (!found.slice(0, 3).some((town) => isSame(town, wanted))) missed.push(wanted.name);
      }
    }
    expect(missed).toEqual([]);
  });
});
