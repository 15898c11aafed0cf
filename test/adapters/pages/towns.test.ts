import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Town } from '../../../src/core/towns/town';
import { aHome } from '../../builders/homes';
import { resetBrowser } from '../../fakes/fake-browser';
import { fetched, servePackage, unreadable } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const core = 'towns/core.pack';
const rest = 'towns/rest.pack';

/** A page of its own: nothing is loaded yet. */
async function freshPage(...languages: string[]) {
  vi.resetModules();
  vi.stubGlobal('navigator', { languages });
  return import('../../../src/adapters/pages/towns');
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
    unreadable.add(core);
    await expect(findTowns('Lyon', 'FR')).rejects.toThrow(TypeError);
    unreadable.clear();
    fetched.length = 0;
    const found = await Promise.all(['L', 'Ly', 'Lyon'].map((typed) => findTowns(typed, 'FR')));
    await findTowns('Marseille', 'FR');
    expect(found.at(-1)?.[0]).toMatchObject({ name: 'Lyon', code: '69123', country: 'FR' });
    expect(fetched).toEqual([core]);
  });

  it('of the other countries are loaded where they are needed', async () => {
    const { findTowns } = await freshPage();
    await findTowns('Namur', 'FR');
    expect(fetched).toEqual([core]);
    expect((await findTowns('Berlin', 'FR'))[0]).toMatchObject({ country: 'DE', name: 'Berlin' });
    expect(fetched).toEqual([core, rest]);
  });

  it('of the core countries are shown where the others can not be loaded', async () => {
    const { findTowns } = await freshPage();
    unreadable.add(rest);
    expect((await findTowns('Berlin', 'FR'))[0]).toMatchObject({ name: 'Berling' });
    await expect(findTowns('Dubrovnik', 'FR')).rejects.toThrow(TypeError);
  });

  it('of the country that the languages speak for come first, where no other is known', async () => {
    const { findTowns } = await freshPage('en-US', 'nl-BE', 'fr-CH');
    expect((await findTowns('1000', undefined))[0]).toMatchObject({ country: 'BE' });
    expect((await findTowns('1000', 'CH'))[0]).toMatchObject({ country: 'CH' });
  });
});

describe('a town', () => {
  let findTowns: (query: string, country: string | undefined) => Promise<Town[]>;

  beforeAll(async () => {
    servePackage();
    ({ findTowns } = await freshPage());
    await findTowns('Marseille', 'FR');
  });

  it.each([
    ['its postcode', '42000', 'Saint-Étienne', 'Loire'],
    ['its name without accents', 'saint etienne', 'Saint-Étienne', 'Loire'],
    ['the start of its name', 'marsei', 'Marseille', 'Bouches-du-Rhône'],
  ])('is found by %s', async (_, query, name, adminName) => {
    expect((await findTowns(query, 'FR'))[0]).toMatchObject({ name, adminName, country: 'FR' });
  });

  it('that nobody knows is not found', async () => {
    expect(await findTowns('Xyzzyville', 'FR')).toEqual([]);
  });
});

describe('the commune that a home became part of', () => {
  it('is found by the code that is no more', async () => {
    const { findNewCommune } = await freshPage();
    expect(await findNewCommune(aHome({ code: '01340' }))).toMatchObject({
      name: 'Arboys en Bugey',
      code: '01015',
    });
  });

  it('is none for a commune of today, another country, or nonsense; no towns are loaded for it', async () => {
    const { findNewCommune } = await freshPage();
    expect(await findNewCommune(aHome())).toBeNull();
    expect(await findNewCommune(aHome({ country: 'BE', code: '01340' }))).toBeNull();
    expect(await findNewCommune(aHome({ code: 'constructor' }))).toBeNull();
    expect(fetched).not.toContain(core);
  });
});
