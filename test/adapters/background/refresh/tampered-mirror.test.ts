import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { refreshDirectory } from '../../../../src/adapters/background/refresh/refresh';
import { loadPackagedDirectory } from '../../../../src/adapters/package/data';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadRefresh } from '../../../../src/adapters/store/refresh';
import { saveSources } from '../../../../src/adapters/store/settings';
import { readBase } from '../../../../src/adapters/store/sources';
import { snapshotVersion } from '../../../../src/core/directory/snapshot';
import { aHoster, anOffer } from '../../../builders/hosters';
import { world } from '../../../fakes/fake-browser';
import { days, loadProblem, startFromPackage } from '../../../fakes/refreshing';
import { serveWeb } from '../../../fakes/served-web';
import { ours, serving, signatureOf, theirs } from '../../../fakes/signed-mirror';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));
vi.mock('../../../../src/adapters/package/data', { spy: true });
vi.mock(
  '../../../../src/adapters/package/built-in-mirror',
  () => import('../../../fakes/signed-mirror'),
);

// A mirror that was broken into, and one that was not: many of each, by the refresh of the product itself. All of
// them with WHOLE=yes, a tenth otherwise: each is a refresh of its own.
const isWhole = process.env.WHOLE === 'yes';
const attempts = isWhole ? 10_000 : 1_000;
const soundOnes = isWhole ? 1_000 : 100;
const patience = isWhole ? 900_000 : 120_000;

/** A small directory of this day, so that many can be tried; `mark` tells one from another. */
function directory(asOf: string, mark = '', count = 10) {
  const hosters = Array.from({ length: count }, (_, index) =>
    aHoster({
      id: `h${index}`,
      name: `H${index}`,
      description: mark || null,
      site: `https://h${index}.example/`,
      offers: [anOffer({ id: `h${index}/etherpad`, address: `https://pad.h${index}.example/` })],
    }),
  );
  return { schema: snapshotVersion, asOf, hosters, departures: [] };
}

const good = JSON.stringify(directory(days[1]));
const old = JSON.stringify(directory(days[0], 'old'));
const another = JSON.stringify(directory(days[1], 'another'));
let signed: Record<'good' | 'old' | 'another' | 'theirs', string>;

async function refresh(file: string, signature: string | undefined) {
  serveWeb(serving(file, signature));
  await refreshDirectory('all');
  return (await loadProblem())?.id ?? (await loadRefresh())?.state;
}

beforeAll(async () => {
  vi.mocked(loadPackagedDirectory).mockResolvedValue(directory('2026-11-22', 'package'));
  signed = {
    good: await signatureOf(good),
    old: await signatureOf(old),
    another: await signatureOf(another),
    theirs: await signatureOf(good, theirs),
  };
  await startFromPackage();
  world.sites.add('https://annuaire.example/*');
  await saveSources({ source: 'mirror', mirror: null, indexes: [] });
  expect(await refresh(good, signed.good)).toBe('changed');
});
afterAll(deleteDatabase);

const changedAt = (text: string, at: number) => {
  const place = at % text.length;
  const letter = text[place] === 'x' ? 'y' : 'x';
  return text.slice(0, place) + letter + text.slice(place + 1);
};

/** Ways to answer with what was never signed, or no longer: the file and its signature. */
const attacks: Record<string, (at: number) => [string, string | undefined]> = {
  'a changed file': (at) => [changedAt(another, at), signed.another],
  'a changed signature': (at) => {
    // Not in the name of its kind alone: a line of another kind is none.
    const from = signed.another.indexOf(' ') + 1;
    const place = from + (at % (signed.another.length - from - 1));
    return [another, changedAt(signed.another, place)];
  },
  'another key': (at) => [changedAt(another, at), signed.theirs],
  'an old file and its signature': () => [old, signed.old],
  'half a file': (at) => [another.slice(0, at % another.length), signed.another],
  'half a signature': (at) => [another, signed.another.slice(0, at % (signed.another.length - 1))],
  'the signature of another file': () => [another, signed.old],
  'another file for a signature': () => [old, signed.another],
  'a longer file': (at) => [another + ' '.repeat((at % 50) + 1), signed.another],
  'no signature': () => [another, undefined],
};

describe('a mirror', () => {
  it(
    `of ${attempts} that were tampered with is never believed, and what was good stays`,
    async () => {
      const before = await readBase();
      const names = fc.constantFrom(...Object.keys(attacks));
      const tries = fc.sample(fc.tuple(names, fc.nat(1_000_000)), attempts);
      const taken: string[] = [];
      for (const [index, [name, at]] of tries.entries()) {
        const outcome = await refresh(...(attacks[name]?.(at) ?? ['', undefined]));
        if (outcome !== 'bad-signature' && outcome !== 'older')
          taken.push(`${name} ${at}: ${outcome}`);
        if (index % 100 === 0) expect(await readBase()).toEqual(before);
      }
      expect(taken).toEqual([]);
      expect(await readBase()).toEqual(before);
    },
    patience,
  );

  it(
    `of ${soundOnes} that are sound is never refused`,
    async () => {
      const refused: unknown[] = [];
      for (let turn = 0; turn < soundOnes; turn += 1) {
        const file = JSON.stringify(directory(days[1], `turn ${turn}`, 10 + (turn % 4)));
        const by = turn % 3 === 0 ? [theirs, ours] : [ours];
        const outcome = await refresh(file, await signatureOf(file, ...by));
        if (outcome !== 'changed') refused.push([turn, outcome]);
      }
      expect(refused).toEqual([]);
    },
    patience,
  );

  it('that loses 29 % a day for ten days ends with 70 % of the first day', async () => {
    let count = 1000;
    const held = async () => (await readBase())?.rows.length ?? 0;
    const first = JSON.stringify(directory(days[1], 'wide', count));
    // A hundred times as many as ever: no mirror grows so at once.
    expect(await refresh(first, await signatureOf(first))).toBe('grown');
    await deleteDatabase();
    await startFromPackage();
    world.sites.add('https://annuaire.example/*');
    await saveSources({ source: 'mirror', mirror: null, indexes: [] });
    expect(await refresh(first, await signatureOf(first))).toBe('changed');
    for (let day = 1; day <= 10; day += 1) {
      count = Math.ceil(count * 0.71);
      const file = JSON.stringify(directory(days[1], `day ${day}`, count));
      await refresh(file, await signatureOf(file));
    }
    expect(await held()).toBeGreaterThanOrEqual(700);
  });
});
