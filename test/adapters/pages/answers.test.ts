import { databaseVersion } from '../../../src/adapters/store/database-version';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { answerSettingsChosen } from '../../../src/adapters/background/settings';
import { answerFromBackground, findAnswer } from '../../../src/adapters/pages/answers';
import { saveChoices } from '../../../src/adapters/store/choices';
import { deleteDatabase, openingLimit } from '../../../src/adapters/store/database';
import { readSuggestions } from '../../../src/adapters/store/directory';

import type { ReadySuggestions } from '../../../src/core/suggestions/ready-suggestions';
import { marseille } from '../../builders/homes';
import { resetBrowser, world } from '../../fakes/fake-browser';
import {
  buildOurStores,
  deleteRaw,
  inStore,
  openRaw,
  privateWindowError,
} from '../../fakes/raw-database';
import { startBackground } from '../../fakes/running-background';
import { fetched, packageJson, servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const packaged = packageJson<ReadySuggestions>('directory/suggestions/text-collab.json');
const question = { sender: 'page', name: 'suggestionsWanted', question: { need: 'text-collab' } };

/** As in an extension page of a private window, while the background has its database. */
function refuseDatabaseOnce(): void {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw privateWindowError();
  });
}

beforeEach(() => {
  resetBrowser();
  serveLocks();
  servePackage();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('while another page holds the directory up', () => {
  const usual = openingLimit.inMilliseconds;
  afterEach(() => {
    openingLimit.inMilliseconds = usual;
  });

  it('it is the one of the package, and one for the home as soon as that lets it go', async () => {
    startBackground();
    await saveChoices({ home: marseille });
    const held = await openRaw(1, buildOurStores);
    openingLimit.inMilliseconds = 20;
    const { ready, better } = await findAnswer('text-collab');
    expect(ready).toEqual(packaged);
    // The background can't have it either.
    expect(await answerFromBackground('text-collab')).toBeUndefined();
    held.close();
    expect(await better).toMatchObject({ need: 'text-collab', home: marseille });
  });
});

describe('with a whole directory', () => {
  it('the design promises it by one read of the database, without asking anybody', async () => {
    startBackground();
    await answerSettingsChosen({ choices: { home: marseille } });
    fetched.length = 0;
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    const walked = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const found = await findAnswer('text-collab');
    expect(found.ready).toMatchObject({ need: 'text-collab', home: marseille });
    expect(found.better).toBeUndefined();
    expect(read).toHaveBeenCalledTimes(1);
    expect(walked).not.toHaveBeenCalled();
    expect([world.sent, fetched]).toEqual([[], []]);
  });

  it('a need that nobody answers is no reason to ask again', async () => {
    startBackground();
    await fillDirectory();
    const found = await findAnswer('petition');
    expect(found.ready.suggestions).toEqual([]);
    expect([found.better, world.sent]).toEqual([undefined, []]);
  });
});

describe('without a directory', () => {
  it('the packaged answer comes at once, a better one once the background has filled it', async () => {
    startBackground();
    await saveChoices({ home: marseille });
    const found = await findAnswer('text-collab');
    expect(found.ready).toEqual(packaged);
    const better = await found.better;
    expect(better?.home).toEqual(marseille);
    expect(better?.suggestions[0]?.hosterName).toBe('Evolix');
    expect(world.sent).toEqual([question]);
  });

  it('nothing better follows where the background does not answer', async () => {
    const found = await findAnswer('text-collab');
    expect(found.ready).toEqual(packaged);
    expect(await found.better).toBeUndefined();
  });
});

describe('with a damaged database', () => {
  it.each([
    ['whose list of suggestions is none', { need: 'text-collab', suggestions: 'x', home: null }],
    ['of which only the key is left', { need: 'text-collab' }],
  ])('the packaged answer stands in for a record %s', async (_, record) => {
    await fillDirectory();
    await inStore('suggestions', (store) => store.put(record));
    const found = await findAnswer('text-collab');
    expect(found.ready).toEqual(packaged);
    expect(await found.better).toBeUndefined();
  });

  it('a damaged record is never what the background gives as the better answer', async () => {
    startBackground();
    await fillDirectory();
    await inStore('suggestions', (store) => store.put({ need: 'text-collab', suggestions: 'x' }));
    const better = await (await findAnswer('text-collab')).better;
    expect(better?.suggestions ?? []).toBeInstanceOf(Array);
  });

  it('a database from the future is replaced by ours', async () => {
    startBackground();
    await deleteRaw();
    (await openRaw(8, (each) => each.createObjectStore('stranger'))).close();
    const found = await findAnswer('text-collab');
    expect(found.ready).toEqual(packaged);
    expect(await found.better).toEqual(packaged);
    expect(await readSuggestions('text-collab')).toEqual(packaged);
  });
});

describe('in a private window of Firefox', () => {
  it('the background reads the same record for us', async () => {
    startBackground();
    await answerSettingsChosen({ choices: { home: marseille } });
    const kept = await readSuggestions('text-collab');
    await closeOurConnection();
    refuseDatabaseOnce();
    fetched.length = 0;
    const found = await findAnswer('text-collab');
    expect(found).toEqual({ ready: kept });
    expect([world.sent, fetched]).toEqual([[question], []]);
  });

  it('the packaged answer is shown where the background has none', async () => {
    refuseDatabaseOnce();
    const found = await findAnswer('text-collab');
    expect(found.ready).toEqual(packaged);
  });
});

/** Makes our connection step aside, keeping what is stored, so that the next read opens anew. */
async function closeOurConnection(): Promise<void> {
  const request = indexedDB.open('chatiere', databaseVersion + 1);
  await new Promise<void>((resolve, reject) => {
    request.onsuccess = () => reject(new Error('It was opened under a newer version'));
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve();
  });
}
