import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerHostersWanted } from '../../../src/adapters/background/directory';
import { answer } from '../../../src/adapters/browser/messenger';
import { loadAllHosters } from '../../../src/adapters/pages/all-hosters';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { writeDirectory } from '../../../src/adapters/store/write-directory';
import { needIds } from '../../../src/core/need';
import { failure, success } from '../../../src/core/result';
import { resetBrowser, world } from '../fake-browser';
import { privateWindowError } from '../raw-database';
import { aFilling, anAnswer, hosterNamed, sourceAnswerers } from '../samples';
import { fetched, packageJson, servePackage } from '../served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../fake-browser'));

const packaged = packageJson<{ hosters: { id: string }[] }>('directory/snapshot.json').hosters;
const many = Array.from({ length: 250 }, (_, index) => hosterNamed(`h${1000 + index}`));
const idsOf = (hosters: readonly { id: string }[]) => hosters.map(({ id }) => id).toSorted();

function startBackground(hostersWanted = answerHostersWanted): void {
  answer({
    serviceSpotted: async () => null,
    suggestionsWanted: async () => failure('not asked here'),
    ...sourceAnswerers,
    hostersWanted,
  });
}

const fill = () =>
  writeDirectory(
    aFilling(
      '2026-11-22',
      many,
      needIds.map((need) => anAnswer(need)),
    ),
  );

beforeEach(() => {
  resetBrowser();
  servePackage();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

describe('the hosters of the map', () => {
  it('are all that are kept, asking nobody', async () => {
    startBackground();
    await fill();
    expect(idsOf(await loadAllHosters())).toEqual(idsOf(many));
    expect(world.sent).toEqual([]);
    expect(fetched).toEqual([]);
  });

  it('come from the background, some at a time, where the page has no database', async () => {
    startBackground(async ({ after }) => {
      const start = after === null ? 0 : many.findIndex(({ id }) => id === after) + 1;
      return success(many.slice(start, start + 100));
    });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw privateWindowError();
    });
    expect(idsOf(await loadAllHosters())).toEqual(idsOf(many));
    expect(world.sent).toHaveLength(4);
  });

  it('are those of the package before the directory is there, and where nobody answers', async () => {
    expect(idsOf(await loadAllHosters())).toEqual(idsOf(packaged));
    startBackground(async () => failure('broken'));
    expect(idsOf(await loadAllHosters())).toEqual(idsOf(packaged));
  });

  it('are filled in first by a background that finds nothing', async () => {
    const first = await answerHostersWanted({ after: null });
    expect(first.ok && first.value.length).toBe(100);
    const all = await loadAllHosters();
    expect(idsOf(all)).toEqual(idsOf(packaged));
    expect(await answerHostersWanted({ after: idsOf(all).at(-1) ?? '' })).toEqual(success([]));
  });
});
