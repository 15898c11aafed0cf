import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFavourite } from '../../../src/adapters/pages/favourites';
import { loadSettings, saveFavourites } from '../../../src/adapters/store/settings';
import { failure, success } from '../../../src/core/result';
import type { Favourite } from '../../../src/core/suggestions/favourites';
import { browser, resetBrowser } from '../fake-browser';
import { serveLocks } from '../served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../fake-browser'));

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
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

/** As the background does: it wakes, keeps, and answers once every need is answered. */
async function background(message: unknown) {
  await soon();
  await saveFavourites((message as { question: { favourites: Favourite[] } }).question.favourites);
  await soon();
  return success(null);
}

beforeEach(() => {
  resetBrowser();
  serveLocks();
});

describe('a favourite', () => {
  it('comes first, and goes again', async () => {
    browser.runtime.onMessage.addListener(background);
    await saveFavourites([one]);
    expect(await keepFavourite(two, true)).toEqual(success(null));
    expect((await loadSettings()).favourites).toEqual([two, one]);
    await keepFavourite(one, false);
    expect((await loadSettings()).favourites).toEqual([two]);
  });

  it('costs no other one that is chosen or dropped at the same time', async () => {
    browser.runtime.onMessage.addListener(background);
    await saveFavourites([one]);
    await Promise.all([
      keepFavourite(two, true),
      keepFavourite(three, true),
      keepFavourite(one, false),
    ]);
    expect((await loadSettings()).favourites).toEqual([three, two]);
  });

  it('that can not be kept is told, and keeps nobody waiting', async () => {
    browser.runtime.onMessage.addListener(async () => failure('disk full'));
    expect(await keepFavourite(one, true)).toEqual(failure('disk full'));
    expect(await keepFavourite(two, true)).toEqual(failure('disk full'));
  });
});
