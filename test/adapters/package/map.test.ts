import { beforeEach, expect, it, vi } from 'vitest';
import {
  loadFineOutline,
  loadOutlines,
  loadPackagedHosters,
} from '../../../src/adapters/package/map';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { insetIds } from '../../../src/core/map/outline';
import { resetBrowser } from '../../fakes/fake-browser';
import { fetched, packageJson, servePackage, unreadable } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(() => {
  resetBrowser();
  servePackage();
});

it('reads the shipped hosters as the build wrote them', async () => {
  const { hosters } = packageJson<Snapshot>('directory/snapshot.json');
  expect(await loadPackagedHosters()).toEqual(hosters);
});

it('reads a coarse map with every inset at once, and a finer one of Europe only when asked', async () => {
  const { europe, world, insets } = await loadOutlines();
  expect(insets.map(({ id }) => id).toSorted()).toEqual(insetIds.toSorted());
  expect([europe.land, world.land].every((path) => path.startsWith('M'))).toBe(true);
  expect(fetched).toEqual(['map/coarse.json']);
  expect((await loadFineOutline()).land.length).toBeGreaterThan(europe.land.length);
});

it('says so where the package lacks its map', async () => {
  unreadable.add('map/coarse.json');
  await expect(loadOutlines()).rejects.toThrow(TypeError);
});
