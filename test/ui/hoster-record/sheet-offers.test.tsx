// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SheetOffers } from '../../../src/ui/hoster-record/sheet-offers';
import { aHoster } from '../../builders/hosters';
import { all, clear, click, showPiece, textOf } from '../screen';

const hoster = aHoster();
const listed = { hoster, kilometres: null, isSameCommune: false, offers: hoster.offers };

afterEach(clear);

describe('the offers of a sheet', () => {
  it('are kept as favourites by their star', async () => {
    const keepFavourite = vi.fn(async () => true);
    await showPiece(<SheetOffers {...{ listed, keepFavourite }} favourites={[]} />);
    const [star] = all('button');
    expect(star?.getAttribute('aria-pressed')).toBe('false');
    await click(star as HTMLElement);
    const [offer] = hoster.offers;
    expect(keepFavourite).toHaveBeenCalledWith(
      { need: 'text-collab', hosterId: hoster.id, address: offer?.address },
      true,
    );
    expect(all('alert')).toEqual([]);
  });

  it('are said to be unknown where there are none', async () => {
    await showPiece(
      <SheetOffers listed={{ ...listed, offers: [] }} favourites={[]} keepFavourite={null} />,
    );
    expect(textOf()).toContain('Ses services ne sont pas encore connus');
  });
});
