import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Town } from '../../src/core/town';
import { resetBrowser } from './fake-browser';
import { fetched, servePackage, unreadable } from './served-package';

vi.mock('../../src/adapters/browser', () => import('./fake-browser'));

const townFiles = ['towns/core.tsv', 'towns/core-admins.tsv'];

/** A page of its own: nothing is loaded yet. */
async function freshPage() {
  vi.resetModules();
  return import('../../src/adapters/towns');
}

beforeEach(() => {
  resetBrowser();
  servePackage();
});

describe('the towns', () => {
  it('are not loaded before somebody types', async () => {
    await freshPage();
    expect(fetched).toEqual([]);
  });

  it('can be tried again after a load that failed; then they are loaded once', async () => {
    const { findTowns } = await freshPage();
    unreadable.add('towns/core.tsv');
    await expect(findTowns('Lyon')).rejects.toThrow(TypeError);
    unreadable.clear();
    fetched.length = 0;
    const found = await Promise.all(['L', 'Ly', 'Lyon'].map(findTowns));
    await findTowns('Marseille');
    expect(found.at(-1)?.[0]).toMatchObject({ name: 'Lyon', code: '69123', country: 'FR' });
    expect(fetched.toSorted()).toEqual(townFiles.toSorted());
  });
});

describe('a town', () => {
  let findTowns: (query: string) => Promise<Town[]>;

  beforeAll(async () => {
    servePackage();
    ({ findTowns } = await freshPage());
    await findTowns('Marseille');
  });

  it.each([
    ['its postcode', '42000', 'Saint-Étienne', 'Loire'],
    ['its name without accents', 'saint etienne', 'Saint-Étienne', 'Loire'],
    ['the start of its name', 'marsei', 'Marseille', 'Bouches-du-Rhône'],
  ])('is found by %s', async (_, query, name, adminName) => {
    expect((await findTowns(query))[0]).toMatchObject({ name, adminName, country: 'FR' });
  });

  it('of another country of the French language is found too', async () => {
    expect((await findTowns('Namur'))[0]).toMatchObject({ country: 'BE', name: 'Namur' });
  });

  it('that nobody knows is not found', async () => {
    expect(await findTowns('Xyzzyville')).toEqual([]);
  });
});
