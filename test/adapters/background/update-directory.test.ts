import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillFrom, unread } from '../../../src/adapters/background/fill-directory';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { beginUpdate, finishUpdate } from '../../../src/adapters/background/update-directory';
import { loadBackgroundState, saveIsUpdating } from '../../../src/adapters/store/background-state';
import { saveChoices } from '../../../src/adapters/store/choices';
import {
  type DirectoryVersion,
  deleteDatabase,
  openingLimit,
} from '../../../src/adapters/store/database';
import { readSuggestions } from '../../../src/adapters/store/directory';
import { readDirectoryVersion } from '../../../src/adapters/store/directory-version';
import { readHostersAfter } from '../../../src/adapters/store/hosters';
import { readPrevious } from '../../../src/adapters/store/sources';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { closingDays } from '../../../src/core/offers/closings';
import { type Base, directoryKey, packagedBase } from '../../../src/core/refresh/source-rows';
import { dayOf } from '../../../src/core/time/day';
import { marseille } from '../../builders/homes';
import { resetBrowser } from '../../fakes/fake-browser';
import { asPromise, inStore, openRaw } from '../../fakes/raw-database';
import { packageJson, servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));
vi.mock('../../../src/adapters/store/write-directory', { spy: true });

const snapshot = packageJson<Snapshot>('directory/snapshot.json');
const shipped: DirectoryVersion = {
  asOf: snapshot.asOf,
  hosterCount: snapshot.hosters.length,
  source: 'package',
  key: directoryKey(packagedBase(snapshot.asOf, [])),
  closingDays: closingDays(snapshot.hosters),
};
const whole = () => readDirectoryVersion();

beforeEach(() => {
  resetBrowser();
  serveLocks();
  servePackage();
});
afterEach(deleteDatabase);

describe('an update', () => {
  it('takes its own directory in the place of one of the package, for the home of today', async () => {
    await fillDirectory();
    await inStore('directoryVersion', (store) =>
      store.put({ asOf: '2020-01-01', hosterCount: 1 }, 'current'),
    );
    await saveChoices({ home: marseille });
    await beginUpdate();
    expect(await whole()).toEqual(shipped);
    expect((await readSuggestions('email'))?.home).toEqual(marseille);
    expect((await loadBackgroundState()).notice).toBeNull();
  });

  it.each([
    ['2020-01-01', 'package'],
    [dayOf(Date.now()), 'mirror'],
    ['2999-01-01', 'package'],
  ])(
    'takes the newer of its directory and of that of a source, of %s: %s',
    async (asOf, source) => {
      const base: Base = { ...packagedBase(asOf, snapshot.hosters), source: 'mirror' };
      await fillFrom(unread(base), undefined);
      await beginUpdate();
      expect(await whole()).toMatchObject({ source });
    },
  );

  it('does not offer to go back to a copy of a day that is still to come', async () => {
    const base: Base = { ...packagedBase('9999-12-31', snapshot.hosters), source: 'mirror' };
    await fillFrom(unread(base), undefined);
    await beginUpdate();
    expect(await readPrevious()).toBeUndefined();
  });

  it('takes out of a copy the dates that are still to come', async () => {
    const [first, ...others] = snapshot.hosters;
    if (!first) throw new Error('nothing is shipped');
    const since = { evidence: 'known', asOf: '9999', since: '9999-12-31', source: null } as const;
    const poisoned = { ...first, asOf: '9999-12-31', membership: since };
    const base: Base = {
      ...packagedBase(dayOf(Date.now()), [poisoned, ...others]),
      source: 'mirror',
    };
    // As a former version wrote it: its dates are what the store holds.
    await fillFrom({ rows: base, hosters: [first, ...others] }, undefined);
    await inStore('hosters', (store) => store.put(poisoned));
    await beginUpdate();
    expect(await whole()).toMatchObject({ source: 'mirror' });
    expect((await readHostersAfter(null, 10_000)).find(({ id }) => id === first.id)).toMatchObject({
      asOf: null,
      membership: { asOf: null, since: null },
    });
  });
});

describe('an update while a page of an earlier version holds the database', () => {
  const usual = openingLimit.inMilliseconds;
  const base: Base = { ...packagedBase('2020-01-01', snapshot.hosters), source: 'mirror' };
  afterEach(() => {
    openingLimit.inMilliseconds = usual;
  });

  /** Keeps the directory of a mirror as the second version did, in a database that is not let go. */
  async function hold(): Promise<IDBDatabase> {
    await deleteDatabase();
    const held = await openRaw(2, (made) => {
      for (const name of ['directoryVersion', 'kept', 'crawl']) made.createObjectStore(name);
      for (const name of ['hosters', 'sources', 'files']) {
        made.createObjectStore(name, { keyPath: 'id' });
      }
      made.createObjectStore('suggestions', { keyPath: 'need' });
      made.createObjectStore('further', { keyPath: ['need', 'page'] });
    });
    await asPromise(held.transaction('kept', 'readwrite').objectStore('kept').put(base, 'base'));
    openingLimit.inMilliseconds = 20;
    return held;
  }

  it('takes effect once it is let go: the newer directory comes, and the kept one can be had back', async () => {
    const held = await hold();
    await beginUpdate();
    expect((await loadBackgroundState()).isUpdating).toBe(true);
    openingLimit.inMilliseconds = usual;
    held.close();
    await expect
      .poll(async () => (await loadBackgroundState()).isUpdating, { timeout: 10_000 })
      .toBe(false);
    expect(await whole()).toEqual(shipped);
    expect(await readPrevious()).toEqual(base);
    expect((await loadBackgroundState()).notice).toBeNull();
  });

  it('is taken up by the next background too, and once alone', async () => {
    await saveIsUpdating(true);
    await fillFrom(unread(base), undefined);
    await finishUpdate();
    expect(await whole()).toEqual(shipped);
    await fillFrom(unread(base), undefined);
    await finishUpdate();
    expect(await whole()).toMatchObject({ source: 'mirror' });
  });
});
