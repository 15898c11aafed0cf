import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillFrom, unread } from '../../../src/adapters/background/fill-directory';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { answerSettingsChosen } from '../../../src/adapters/background/settings';
import { loadBackgroundState, saveNotice } from '../../../src/adapters/store/background-state';
import { saveChoices } from '../../../src/adapters/store/choices';
import { type DirectoryVersion, deleteDatabase } from '../../../src/adapters/store/database';
import { readSuggestions } from '../../../src/adapters/store/directory';
import { readDirectoryVersion } from '../../../src/adapters/store/directory-version';
import { loadSettings } from '../../../src/adapters/store/settings';
import * as store from '../../../src/adapters/store/write-directory';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { needs } from '../../../src/core/need';
import { closingDays } from '../../../src/core/offers/closings';
import { directoryKey, packagedBase } from '../../../src/core/refresh/source-rows';
import type { ReadySuggestions } from '../../../src/core/suggestions/ready-suggestions';
import type { Home } from '../../../src/core/towns/home';
import { marseille, strasbourg } from '../../builders/homes';
import { browser, resetBrowser } from '../../fakes/fake-browser';
import { fetched, packageJson, servePackage, unreadable } from '../../fakes/served-package';
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

/** For which homes the needs are answered. */
async function answeredHomes(): Promise<(Home | null | undefined)[]> {
  const answers = await Promise.all(needs.map(({ id }) => readSuggestions(id)));
  return answers.map((answer) => answer?.home);
}

beforeEach(() => {
  resetBrowser();
  serveLocks();
  servePackage();
});
afterEach(deleteDatabase);

describe('at the first start', () => {
  it('the directory is filled from the package and from nowhere else', async () => {
    await fillDirectory();
    expect(await whole()).toEqual(shipped);
    expect(fetched).toEqual(['directory/snapshot.json']);
  });

  it('every need is answered exactly as the build answered it', async () => {
    await fillDirectory();
    for (const { id } of needs) {
      const packaged = packageJson<ReadySuggestions>(`directory/suggestions/${id}.json`);
      expect(await readSuggestions(id)).toEqual(packaged);
    }
  });

  it('nothing is said, and the filling is remembered', async () => {
    await fillDirectory();
    expect(await loadBackgroundState()).toMatchObject({ notice: null, wasFilled: true });
  });

  it('a home that is known already is answered for', async () => {
    await saveChoices({ home: marseille });
    await fillDirectory();
    for (const home of await answeredHomes()) expect(home).toEqual(marseille);
  });
});

describe('a whole directory', () => {
  it('is left alone', async () => {
    await fillDirectory();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await fillDirectory();
    expect(fetched.filter((path) => path === 'directory/snapshot.json')).toHaveLength(1);
    expect(put).not.toHaveBeenCalled();
    put.mockRestore();
  });

  it('is answered afresh when the background was stopped before it had answered a new home', async () => {
    await fillDirectory();
    await saveChoices({ home: strasbourg });
    await fillDirectory();
    for (const home of await answeredHomes()) expect(home).toEqual(strasbourg);
    expect(fetched.filter((path) => path === 'directory/snapshot.json')).toHaveLength(1);
  });
});

describe('choosing a home', () => {
  it('keeps it and names the nearest first', async () => {
    expect(await answerSettingsChosen({ choices: { home: marseille } })).toEqual({
      ok: true,
      value: null,
    });
    expect((await loadSettings()).home).toEqual(marseille);
    const answer = await readSuggestions('text-collab');
    expect(answer?.suggestions[0]).toMatchObject({
      hosterName: 'Evolix',
      town: 'Marseille',
      isSameCommune: true,
    });
  });

  it('answers every need for it, not only the first', async () => {
    await fillDirectory();
    await answerSettingsChosen({ choices: { home: marseille } });
    for (const home of await answeredHomes()) expect(home).toEqual(marseille);
  });

  it('can be taken back', async () => {
    await answerSettingsChosen({ choices: { home: marseille } });
    await answerSettingsChosen({ choices: { home: null } });
    expect((await loadSettings()).home).toBeNull();
    for (const home of await answeredHomes()) expect(home).toBeNull();
  });

  it.each([
    ['a word', 'Marseille'],
    ['no point', { country: 'FR', code: '13055', label: 'Marseille' }],
    ['a point off the globe', { ...marseille, point: { lat: 200, lon: 5 } }],
    ['a code that is a number', { ...marseille, code: 13055 }],
  ])('stores null for nonsense: %s', async (_, nonsense) => {
    await answerSettingsChosen({ choices: { home: marseille } });
    const kept = await answerSettingsChosen({ choices: { home: nonsense as unknown as Home } });
    expect(kept).toEqual({ ok: true, value: null });
    expect(browser.storage.local.kept.get('home')).toBeNull();
    expect((await readSuggestions('email'))?.home).toBeNull();
  });

  it('keeps only what a home is made of', async () => {
    await answerSettingsChosen({
      choices: { home: { ...marseille, street: 'rue de la République' } as Home },
    });
    expect(browser.storage.local.kept.get('home')).toEqual(marseille);
  });

  it('twice at once ends with answers for the home that is kept', async () => {
    await fillDirectory();
    await Promise.all([
      answerSettingsChosen({ choices: { home: marseille } }),
      answerSettingsChosen({ choices: { home: strasbourg } }),
    ]);
    const { home } = await loadSettings();
    for (const answered of await answeredHomes()) expect(answered).toEqual(home);
  });

  it('is answered for by design though another directory is being written at that moment', async () => {
    await fillDirectory();
    const real = await vi.importActual<typeof store>('../../../src/adapters/store/write-directory');
    vi.mocked(store.writeDirectory).mockImplementationOnce(async (write) => {
      await answerSettingsChosen({ choices: { home: marseille } });
      await real.writeDirectory(write);
    });
    await fillFrom(
      unread({ ...packagedBase('2027-01-01', snapshot.hosters), source: 'mirror' }),
      undefined,
    );
    expect(await whole()).toMatchObject({ source: 'mirror' });
    for (const home of await answeredHomes()) expect(home).toEqual(marseille);
  });

  it('says why where it can not be answered, and keeps the home all the same', async () => {
    unreadable.add('directory/snapshot.json');
    const kept = await answerSettingsChosen({ choices: { home: marseille } });
    expect(kept).toMatchObject({ ok: false, reason: expect.stringContaining('fetch') });
    expect((await loadSettings()).home).toEqual(marseille);
  });
});

describe('the notice that the directory was rebuilt', () => {
  it('is not said again once it was understood', async () => {
    await fillDirectory();
    await deleteDatabase();
    await fillDirectory();
    expect((await loadBackgroundState()).notice).toBe('directory-rebuilt');
    await saveNotice(null);
    await fillDirectory();
    expect((await loadBackgroundState()).notice).toBeNull();
  });
});
