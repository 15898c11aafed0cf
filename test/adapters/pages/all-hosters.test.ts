import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerHostersWanted } from '../../../src/adapters/background/hosters/hosters';
import { loadAllHosters } from '../../../src/adapters/pages/all-hosters';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { writeDirectory } from '../../../src/adapters/store/write-directory';
import { needIds } from '../../../src/core/need';
import { failure, success } from '../../../src/core/result';
import { aDirectoryWrite } from '../../builders/directory-writes';
import { aHoster } from '../../builders/hosters';
import { anAnswer } from '../../builders/ready-answers';
import { resetBrowser, world } from '../../fakes/fake-browser';
import { privateWindowError } from '../../fakes/raw-database';
import { startBackground } from '../../fakes/running-background';
import { fetched, packageJson, servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const packaged = packageJson<{ hosters: { id: string }[] }>('directory/snapshot.json').hosters;
const many = Array.from({ length: 250 }, (_, index) =>
  aHoster({ name: `h${1000 + index}`, offers: [] }),
);
const idsOf = (hosters: readonly { id: string }[]) => hosters.map(({ id }) => id).toSorted();

const fill = () =>
  writeDirectory(
    aDirectoryWrite(
      '2026-11-22',
      many,
      needIds.map((need) => anAnswer(need)),
    ),
  );

beforeEach(() => {
  resetBrowser();
  serveLocks();
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
    startBackground({
      hostersWanted: async ({ after }) => {
        const start = after === null ? 0 : many.findIndex(({ id }) => id === after) + 1;
        return success(many.slice(start, start + 100));
      },
    });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw privateWindowError();
    });
    expect(idsOf(await loadAllHosters())).toEqual(idsOf(many));
    expect(world.sent).toHaveLength(4);
  });

  it('are those of the package before the directory is there, and where nobody answers', async () => {
    expect(idsOf(await loadAllHosters())).toEqual(idsOf(packaged));
    startBackground({ hostersWanted: async () => failure('broken') });
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
