import { beforeEach, expect, it, vi } from 'vitest';
import { aHome } from '../../builders/homes';
import { resetBrowser } from '../../fakes/fake-browser';
import { fetched, servePackage, unreadable } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const core = 'towns/core.pack';

/** A page of its own: nothing is loaded yet. */
async function freshPage() {
  vi.resetModules();
  vi.stubGlobal('navigator', { languages: ['fr'] });
  return import('../../../src/adapters/pages/find-towns');
}

beforeEach(() => {
  resetBrowser();
  servePackage();
});

it('loads the towns with the first key, once, and finds what was typed', async () => {
  const { findTowns } = await freshPage();
  expect(fetched).toEqual([]);
  expect((await findTowns('Lyon', 'FR'))[0]).toMatchObject({ name: 'Lyon', code: '69123' });
  await findTowns('Marseille', 'FR');
  expect(fetched).toEqual([core]);
});

it('can be tried again after a load that failed', async () => {
  const { findTowns } = await freshPage();
  unreadable.add(core);
  await expect(findTowns('Lyon', 'FR')).rejects.toThrow(TypeError);
  unreadable.clear();
  expect((await findTowns('Lyon', 'FR'))[0]).toMatchObject({ name: 'Lyon' });
});

it('knows no new commune of a home that is still one of its own', async () => {
  const { findNewCommune } = await freshPage();
  expect(await findNewCommune(aHome())).toBeNull();
});
