import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findNeedsAt, keepFavourite } from '../../../src/adapters/pages/favourites';
import { saveChoices } from '../../../src/adapters/store/choices';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { loadSettings } from '../../../src/adapters/store/settings';
import { writeDirectory } from '../../../src/adapters/store/write-directory';
import { failure, success } from '../../../src/core/result';
import type { Choices } from '../../../src/core/settings/choices';
import type { Favourite } from '../../../src/core/suggestions/favourites';
import { aDirectoryWrite } from '../../builders/directory-writes';
import { aHoster, anOffer } from '../../builders/hosters';
import { browser, resetBrowser } from '../../fakes/fake-browser';
import { serveLocks } from '../../fakes/served-web';
import { promised } from '../../promised';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const favouriteAt = (name: string): Favourite => ({
  need: 'email',
  hosterId: name,
  address: `https://${name}.example/`,
});
const [one, two, three] = ['one', 'two', 'three'].map(favouriteAt) as [
  Favourite,
  Favourite,
  Favourite,
];

/** Keeps favourites as the background does; it answers once every need is answered. */
function background(kept = () => {}, answered = Promise.resolve()) {
  return async (message: unknown) => {
    const { question } = message as { question: { choices: Partial<Choices> } };
    await saveChoices(question.choices);
    kept();
    await answered;
    return success(null);
  };
}

beforeEach(() => {
  resetBrowser();
  serveLocks();
});

describe('a favourite', () => {
  it('comes first, and goes again', async () => {
    browser.runtime.onMessage.addListener(background());
    await saveChoices({ favourites: [one] });
    expect(await keepFavourite(two, true)).toEqual(success(null));
    expect((await loadSettings()).favourites).toEqual([two, one]);
    await keepFavourite(one, false);
    expect((await loadSettings()).favourites).toEqual([two]);
  });

  it('costs no other one that is chosen or dropped before the first is answered', async () => {
    const allKept = promised();
    const answered = promised();
    let times = 0;
    const kept = () => {
      times += 1;
      if (times === 3) allKept.resolve();
    };
    browser.runtime.onMessage.addListener(background(kept, answered.promise));
    await saveChoices({ favourites: [one] });
    const changing = Promise.all([
      keepFavourite(two, true),
      keepFavourite(three, true),
      keepFavourite(one, false),
    ]);
    await allKept.promise;
    expect((await loadSettings()).favourites).toEqual([three, two]);
    answered.resolve();
    await changing;
  });

  it('that can not be kept is told, and keeps nobody waiting', async () => {
    browser.runtime.onMessage.addListener(async () => failure('disk full'));
    expect(await keepFavourite(one, true)).toEqual(failure('disk full'));
    expect(await keepFavourite(two, true)).toEqual(failure('disk full'));
  });
});

it('finds the needs of all offers at one place, each once', async () => {
  const cloud = (id: string, needs: ('file-sync' | 'calendar')[]) =>
    anOffer({ id, needs, address: 'https://cloud.club.example/' });
  const hoster = aHoster({
    id: 'club',
    offers: [
      cloud('club/a', ['file-sync']),
      cloud('club/b', ['file-sync', 'calendar']),
      anOffer({ id: 'club/pad' }),
    ],
  });
  await writeDirectory(aDirectoryWrite('2026-01-01', [hoster], []));
  const at = (hosterId: string) => findNeedsAt({ hosterId, address: 'https://cloud.club.example' });
  expect(await at('club')).toEqual(['file-sync', 'calendar']);
  expect(await at('own.example')).toEqual([]);
  await deleteDatabase();
});
