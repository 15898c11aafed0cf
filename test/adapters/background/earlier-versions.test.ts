import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginUpdate } from '../../../src/adapters/background/update-directory';
import { loadBackgroundState } from '../../../src/adapters/store/background-state';
import { loadChoices, loadReplacedSettings } from '../../../src/adapters/store/choices';
import { readCrawledFiles } from '../../../src/adapters/store/crawl';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { readSuggestions } from '../../../src/adapters/store/directory';
import { readDirectoryVersion } from '../../../src/adapters/store/directory-version';
import { loadNudge } from '../../../src/adapters/store/nudge';
import { loadSettings } from '../../../src/adapters/store/settings';
import { readPrevious, readSourceStates } from '../../../src/adapters/store/sources';
import { loadVisitCounts } from '../../../src/adapters/store/visit-counts';
import type { Snapshot } from '../../../src/core/directory/snapshot';
import { browser, resetBrowser } from '../../fakes/fake-browser';
import { openRaw } from '../../fakes/raw-database';
import { packageJson, servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';
import first from '../../fixtures/earlier/first.json';
import nudge from '../../fixtures/earlier/nudge.json';
import settingsFile from '../../fixtures/earlier/settings-file.json';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

// What three earlier versions left on the device, as their code at those commits wrote it: an update must lose
// nothing that the user entered, and keep the directory that a source gave.

type Store = { keyPath: string | string[] | null; records: [key: unknown, value: unknown][] };
type Earlier = {
  database: { version: number; stores: Record<string, Store> };
  local: Record<string, unknown>;
  kept: {
    choices: Record<string, unknown>;
    former?: object;
    watched?: string[];
    nudge?: object;
    counts?: unknown[];
    directory?: string;
  };
};

const earlier = { first, 'settings-file': settingsFile, nudge } as unknown as Record<
  string,
  Earlier
>;

const { asOf: packagedAsOf } = packageJson<Snapshot>('directory/snapshot.json');

/** A record with the day of the package in the place of its mark. */
const dated = (record: unknown): unknown =>
  JSON.parse(JSON.stringify(record).replaceAll('"$packaged"', JSON.stringify(packagedAsOf)));

async function leaveBehind({ database: { version, stores }, local }: Earlier): Promise<void> {
  await browser.storage.local.set(local);
  const database = await openRaw(version, (made) => {
    for (const [name, { keyPath }] of Object.entries(stores)) {
      made.createObjectStore(name, keyPath === null ? {} : { keyPath });
    }
  });
  const names = Object.keys(stores);
  const transaction = database.transaction(names, 'readwrite');
  for (const name of names) {
    for (const [key, record] of stores[name]?.records ?? []) {
      const store = transaction.objectStore(name);
      if (key === null) store.put(dated(record));
      else store.put(dated(record), key as string);
    }
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

beforeEach(() => {
  resetBrowser();
  servePackage();
  serveLocks();
});
afterEach(deleteDatabase);

describe.each(Object.entries(earlier))('an update from the version "%s"', (_name, left) => {
  beforeEach(async () => {
    await leaveBehind(left);
    await beginUpdate();
  });

  it('keeps all that the user chose', async () => {
    expect(await loadChoices()).toMatchObject(left.kept.choices);
    expect((await loadSettings()).watched).toEqual(left.kept.watched ?? []);
    expect(await loadNudge()).toMatchObject(left.kept.nudge ?? { isOn: false });
    const { met } = await loadVisitCounts();
    const counts = met.map(({ week, service, count }) => [week, service, count]);
    expect(counts).toEqual(left.kept.counts ?? []);
    const replaced = await loadReplacedSettings();
    if (left.kept.former) expect(replaced).toMatchObject(left.kept.former);
    else expect(replaced).toBeNull();
  });

  it('answers for the same home, from the directory that was chosen, and says nothing of damage', async () => {
    const { directory = 'package' } = left.kept;
    expect(await readDirectoryVersion()).toMatchObject({ source: directory });
    const { home } = await loadSettings();
    expect((await readSuggestions('text-collab'))?.home).toEqual(home);
    expect((await loadBackgroundState()).notice).toBeNull();
  });

  it('still knows what its sources gave', async () => {
    const isMirrored = left.kept.directory === 'mirror';
    expect((await readSourceStates()).map(({ counts }) => counts?.hosters)).toEqual(
      isMirrored ? [2] : [],
    );
    expect((await readCrawledFiles()).size).toBe(isMirrored ? 1 : 0);
    expect((await readPrevious())?.asOf).toBe(isMirrored ? '2026-11-20' : undefined);
  });
});
