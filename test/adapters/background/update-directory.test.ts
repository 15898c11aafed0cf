import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillFrom, unread } from '../../../src/adapters/background/fill-directory';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { updateDirectory } from '../../../src/adapters/background/update-directory';
import { loadBackgroundState } from '../../../src/adapters/store/background-state';
import { saveChoices } from '../../../src/adapters/store/choices';
import { type DirectoryVersion, deleteDatabase } from '../../../src/adapters/store/database';
import { readSuggestions } from '../../../src/adapters/store/directory';
import { readDirectoryVersion } from '../../../src/adapters/store/directory-version';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { closingDays } from '../../../src/core/offers/closings';
import { type Base, directoryKey, packagedBase } from '../../../src/core/refresh/source-rows';
import { marseille } from '../../builders/homes';
import { resetBrowser } from '../../fakes/fake-browser';
import { inStore } from '../../fakes/raw-database';
import { packageJson, servePackage } from '../../fakes/served-package';

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
    await updateDirectory();
    expect(await whole()).toEqual(shipped);
    expect((await readSuggestions('email'))?.home).toEqual(marseille);
    expect((await loadBackgroundState()).notice).toBeNull();
  });

  it.each([
    ['2020-01-01', 'package'],
    ['2999-01-01', 'mirror'],
  ])(
    'takes the newer of its directory and of that of a source, of %s: %s',
    async (asOf, source) => {
      const base: Base = { ...packagedBase(asOf, snapshot.hosters), source: 'mirror' };
      await fillFrom(unread(base), undefined);
      await updateDirectory();
      expect(await whole()).toMatchObject({ source });
    },
  );
});
