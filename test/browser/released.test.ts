import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import {
  askBackground,
  callApi,
  type ExtensionApi,
} from '../../src/tools/browsers/extension-world';
import { dumpDatabase, type Stored } from '../../src/tools/released/stored';
import { inRepository } from '../../src/tools/root';
import { readStorage } from './by-hand/read-storage';
import { restoreDatabase } from './by-hand/restore-database';
import { browserNames, type Session, startSession } from './launch';

// What a released version has left on a device, in a fresh profile, under the build of today.

const folder = inRepository('test/fixtures/released');
const versions = readdirSync(folder);

/** What the background writes anew as it works: nothing that the user chose. */
const ownNotes = [
  'answered',
  'daily',
  'refresh',
  'requests',
  'wasFilled',
  'isUpdating',
  'changes',
  'due',
];

const withoutOwn = (local: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(local).filter(([key]) => !ownNotes.includes(key)));

const cases = versions.flatMap((version) => browserNames.map((name) => ({ version, name })));

/** Runs in a page of the extension. */
async function replaceLocal({ storage }: ExtensionApi, local: Record<string, unknown>) {
  await storage.local.clear();
  await storage.local.set(local);
}

describe.each(cases)('what $version has stored, in $name', ({ version, name }) => {
  const stored = JSON.parse(readFileSync(`${folder}/${version}/stored.json`, 'utf8')) as Stored;
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
    const page = await session.openSurface('options');
    await until(
      'the first directory is filled in',
      async () => (await readStorage(page)).wasFilled,
    );
    await callApi(page, replaceLocal, stored.local);
    await page.evaluate(restoreDatabase, stored.database);
    // The build of today starts over what the released one left.
    await session.stopBackground();
  });
  afterAll(() => session.end());

  it('is all there after the start: choices, ticks, counts and what the sources gave', async () => {
    const page = await session.openSurface('options');
    await askBackground(page, 'suggestionsWanted', { need: 'text-collab' });
    const database = await until('the directory is filled again', async () => {
      const read = await page.evaluate(dumpDatabase, stored.database.name);
      return read.stores.some((store) => store.name === 'directoryVersion' && store.rows.length > 0)
        ? read
        : undefined;
    });
    const left = withoutOwn(await readStorage(page));
    expect(left).toMatchObject(withoutOwn(stored.local));
    const rowsOf = ({ stores }: Stored['database']) =>
      stores.find(({ name: store }) => store === 'sourceRows')?.rows ?? [];
    const lists = rowsOf(stored.database).filter(({ key }) => key !== 'base');
    expect(lists).not.toEqual([]);
    expect(rowsOf(database)).toEqual(expect.arrayContaining(lists));
    const hosters = database.stores.find(({ name: store }) => store === 'hosters')?.rows ?? [];
    const names = hosters.map(({ value }) => (value as { name: string }).name);
    expect(names).toContain('Lycée des Volcans');
  });
});
