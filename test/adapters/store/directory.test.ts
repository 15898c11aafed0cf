import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { readFurther, readSuggestions } from '../../../src/adapters/store/directory';
import { readHostersAfter } from '../../../src/adapters/store/hosters';
import { writeAnswers, writeDirectory } from '../../../src/adapters/store/write-directory';
import type { Answer } from '../../../src/core/suggestions/ready-suggestions';
import { aDirectoryWrite } from '../../builders/directory-writes';
import { marseille } from '../../builders/homes';
import { aHoster } from '../../builders/hosters';
import { anAnswer } from '../../builders/ready-answers';
import { asPromise, deleteRaw, openRaw, privateWindowError } from '../../fakes/raw-database';

const oldHosters = [
  aHoster({ name: 'Alpha', offers: [] }),
  aHoster({ name: 'Beta', offers: [] }),
  aHoster({ name: 'Gamma', offers: [] }),
];
const newHosters = [
  aHoster({ name: 'Delta', offers: [] }),
  aHoster({ name: 'Epsilon', offers: [] }),
];
const oldAnswers = [anAnswer('email', null, 2), anAnswer('forms')];
const newAnswers = [anAnswer('email', marseille), anAnswer('forms', marseille, 1)];

const writeOld = () => writeDirectory(aDirectoryWrite('2026-01-01', oldHosters, oldAnswers));
const writeNew = () => writeDirectory(aDirectoryWrite('2026-02-02', newHosters, newAnswers));

/** All stores in one look, from now. */
async function lookThrough(database: IDBDatabase): Promise<unknown> {
  const transaction = database.transaction([
    'directoryVersion',
    'hosters',
    'suggestions',
    'further',
  ]);
  const [generation, hosters, ready, further] = await Promise.all([
    asPromise(transaction.objectStore('directoryVersion').get('current')),
    asPromise(transaction.objectStore('hosters').getAll()),
    asPromise(transaction.objectStore('suggestions').getAll()),
    asPromise(transaction.objectStore('further').getAll()),
  ]);
  return { generation, hosters, ready, further };
}

async function look(): Promise<unknown> {
  const database = await openRaw();
  const seen = await lookThrough(database);
  database.close();
  return seen;
}

const keptOf = (answers: readonly Answer[]) => ({
  ready: answers.map(({ ready }) => ready),
  further: answers.flatMap(({ further }) => further),
});

const wholeOld = {
  generation: { asOf: '2026-01-01', hosterCount: 3, source: 'package', key: '2026-01-01' },
  hosters: oldHosters,
  ...keptOf(oldAnswers),
};
const wholeNew = {
  generation: { asOf: '2026-02-02', hosterCount: 2, source: 'package', key: '2026-02-02' },
  hosters: newHosters,
  ...keptOf(newAnswers),
};

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('the directory store', () => {
  it('is empty before the first filling', async () => {
    expect(await readSuggestions('email')).toBeUndefined();
    expect(await readHostersAfter(null, 9)).toEqual([]);
  });

  it('gives back what was written', async () => {
    await writeOld();
    expect(await look()).toEqual(wholeOld);
    expect(await readHostersAfter(null, 9)).toEqual(oldHosters);
    expect(await readSuggestions('forms')).toEqual(anAnswer('forms').ready);
  });

  it('keeps nothing of the old filling under the new one', async () => {
    await writeOld();
    await writeNew();
    expect(await look()).toEqual(wholeNew);
  });

  it('shows a reader all of the old or all of the new, whenever it looks', async () => {
    await writeOld();
    const database = await openRaw();
    const looks = [lookThrough(database)];
    const writing = writeNew();
    for (let turn = 0; turn < 20; turn += 1) {
      looks.push(lookThrough(database));
      await Promise.resolve();
    }
    await writing;
    const seen = await Promise.all([...looks, lookThrough(database)]);
    database.close();
    for (const each of seen) expect([wholeOld, wholeNew]).toContainEqual(each);
    expect(seen).toContainEqual(wholeOld);
    expect(seen.at(-1)).toEqual(wholeNew);
  });

  it('changes nothing where a record can not even be handed over', async () => {
    await writeOld();
    const keyless = {
      ...aHoster({ name: 'Zeta', offers: [] }),
      id: undefined as unknown as string,
    };
    const writing = writeDirectory(
      aDirectoryWrite('2026-02-02', [...newHosters, keyless], newAnswers),
    );
    await expect(writing).rejects.toMatchObject({ name: 'DataError' });
    expect(await look()).toEqual(wholeOld);
  });

  it('changes nothing where a write fails half way', async () => {
    await writeOld();
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function add(
      this: IDBObjectStore,
    ) {
      this.add(newHosters[0]);
      return this.add(newHosters[0]);
    });
    await expect(writeNew()).rejects.toMatchObject({ name: 'ConstraintError' });
    failing.mockRestore();
    expect(await look()).toEqual(wholeOld);
  });

  it('replaces all answers at once and leaves the hosters alone', async () => {
    await writeOld();
    await writeAnswers(newAnswers);
    expect(await look()).toEqual({ ...wholeOld, ...keptOf(newAnswers) });
  });

  it('gives hosters piece by piece, each once', async () => {
    await writeOld();
    const ids = async (after: string | null, count: number) =>
      (await readHostersAfter(after, count)).map(({ id }) => id);
    expect(await ids(null, 2)).toEqual(['alpha', 'beta']);
    expect(await ids('beta', 2)).toEqual(['gamma']);
    expect(await ids('gamma', 2)).toEqual([]);
  });

  it('gives a page of what comes after the ready ones', async () => {
    await writeOld();
    expect(await readFurther('email', 2)).toEqual(oldAnswers[0]?.further[1]);
    expect(await readFurther('email', 3)).toBeUndefined();
  });

  it('keeps a transaction of many writes together', async () => {
    const many = Array.from({ length: 170 }, (_, index) =>
      aHoster({ name: `Hoster ${index}`, offers: [] }),
    );
    const broken = { ...aHoster({ name: 'Last', offers: [] }), id: undefined as unknown as string };
    await writeOld();
    await expect(
      writeDirectory(aDirectoryWrite('2026-02-02', [...many, broken], newAnswers)),
    ).rejects.toThrow();
    expect(await look()).toEqual(wholeOld);
    await writeDirectory(aDirectoryWrite('2026-02-02', many, newAnswers));
    expect(await readHostersAfter(null, 999)).toHaveLength(170);
  });

  it('answers one need by one read', async () => {
    await writeOld();
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    const walked = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await readSuggestions('email');
    expect(read.mock.calls).toEqual([['email']]);
    expect(walked).not.toHaveBeenCalled();
  });
});

describe('the database', () => {
  it('is let go as soon as somebody wants to delete it', async () => {
    await writeOld();
    await expect(deleteRaw()).resolves.toBeUndefined();
    expect(await readSuggestions('email')).toBeUndefined();
  });

  it('can be written again after it was deleted under us', async () => {
    await writeOld();
    await deleteRaw();
    await writeNew();
    expect(await look()).toEqual(wholeNew);
  });

  it('is deleted whatever version it has', async () => {
    const database = await openRaw(9, (each) => each.createObjectStore('stranger'));
    database.close();
    await expect(readSuggestions('email')).rejects.toMatchObject({ name: 'VersionError' });
    await deleteDatabase();
    await writeNew();
    expect(await look()).toEqual(wholeNew);
  });

  it('is opened anew after an opening that failed, once what was wrong with it is gone', async () => {
    const database = await openRaw(9);
    database.close();
    await expect(readSuggestions('email')).rejects.toMatchObject({ name: 'VersionError' });
    await deleteRaw();
    await writeOld();
    expect(await readSuggestions('email')).toEqual(anAnswer('email').ready);
  });

  it('that a private window of Firefox refuses is an error with a name', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw privateWindowError();
    });
    await expect(readSuggestions('email')).rejects.toMatchObject({ name: 'InvalidStateError' });
  });
});
