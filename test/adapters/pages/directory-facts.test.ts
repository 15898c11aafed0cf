import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { isDirectoryHeldUp, readDirectory } from '../../../src/adapters/pages/directory-facts';
import { deleteDatabase, openingLimit } from '../../../src/adapters/store/database';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { closingDays } from '../../../src/core/offers/closings';
import { directoryKey, packagedBase } from '../../../src/core/refresh/source-rows';
import { resetBrowser, world } from '../../fakes/fake-browser';
import { inStore, openRaw, privateWindowError } from '../../fakes/raw-database';
import { startBackground } from '../../fakes/running-background';
import { packageJson, servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const { asOf, hosters } = packageJson<Snapshot>('directory/snapshot.json');
const facts = {
  asOf,
  hosterCount: hosters.length,
  source: 'package',
  key: directoryKey(packagedBase(asOf, [])),
  closingDays: closingDays(hosters),
};

beforeEach(() => {
  resetBrowser();
  serveLocks();
  servePackage();
  startBackground();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('what is known of the directory', () => {
  it('is read without troubling anybody where it is whole', async () => {
    await fillDirectory();
    expect(await readDirectory()).toEqual(facts);
    expect(world.sent).toEqual([]);
  });

  it('is read after the background has filled it', async () => {
    expect(await readDirectory()).toEqual(facts);
    expect(world.sent).toHaveLength(1);
  });

  it('is read after the background has mended it', async () => {
    await fillDirectory();
    await inStore('hosters', (store) => store.clear());
    expect(await readDirectory()).toEqual(facts);
  });

  it('is nothing where it can not be read at all', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw privateWindowError();
    });
    expect(await readDirectory()).toBeUndefined();
  });

  it('is nothing where it is missing and the background does not answer', async () => {
    resetBrowser();
    expect(await readDirectory()).toBeUndefined();
  });
});

it('that another page holds the directory up is told from any other reason', async () => {
  await fillDirectory();
  const letGo = vi.fn();
  expect(await isDirectoryHeldUp(letGo)).toBe(false);
  await deleteDatabase();
  const held = await openRaw(1, () => {});
  const usual = openingLimit.inMilliseconds;
  openingLimit.inMilliseconds = 20;
  expect(await isDirectoryHeldUp(letGo)).toBe(true);
  openingLimit.inMilliseconds = usual;
  held.close();
  await vi.waitFor(() => expect(letGo).toHaveBeenCalledOnce());
  expect(await isDirectoryHeldUp(letGo)).toBe(false);
});
