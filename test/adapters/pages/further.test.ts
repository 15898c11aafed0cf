import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadFurther } from '../../../src/adapters/pages/further';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { writeDirectory } from '../../../src/adapters/store/write-directory';
import { aDirectoryWrite } from '../../builders/directory-writes';
import { anAnswer } from '../../builders/ready-answers';
import { aSuggestion } from '../../builders/suggestions';
import { resetBrowser } from '../../fakes/fake-browser';
import { privateWindowError } from '../../fakes/raw-database';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const suggestion = aSuggestion();
const { ready, further } = anAnswer('email', null, 2);
const pages = further.map((page) => ({ ...page, suggestions: [suggestion] }));

beforeEach(async () => {
  resetBrowser();
  await writeDirectory(aDirectoryWrite('2026-11-22', [], [{ ready, further: pages }]));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('the pages after the ready suggestions', () => {
  it('are read one by one, and end', async () => {
    expect(await loadFurther(ready, 1)).toEqual([suggestion]);
    expect(await loadFurther(ready, 3)).toEqual([]);
  });

  it('are none of another answer: what was computed since does not go with these', async () => {
    expect(await loadFurther({ ...ready, inputs: 'of yesterday' }, 1)).toEqual([]);
  });

  it('are none where the page has no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw privateWindowError();
    });
    await deleteDatabase();
    expect(await loadFurther(ready, 1)).toEqual([]);
  });
});
