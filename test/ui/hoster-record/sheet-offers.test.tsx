// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SheetOffers } from '../../../src/ui/hoster-record/sheet-offers';
import { aHoster, anOffer } from '../../builders/hosters';
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

  it('stand under the families of their needs, each with its button and the star of its need', async () => {
    const offers = [
      anOffer({ id: 'club/files', name: 'Nuage', needs: ['file-sync', 'calendar'] }),
      anOffer({ id: 'club/pad' }),
      anOffer({ id: 'club/odd', name: 'Autre', needs: [] }),
    ];
    const keepFavourite = async () => true;
    await showPiece(
      <SheetOffers {...{ listed: { ...listed, offers }, keepFavourite }} favourites={[]} />,
    );
    const families = [...document.querySelectorAll('h4')];
    expect(families.map(textOf)).toEqual([
      'Documents et dessins',
      'Fichiers et photos',
      'S’organiser',
      'Autres services',
    ]);
    const rows = families.map((family) => [...(family.nextElementSibling?.children ?? [])]);
    expect(rows.map((each) => each.length)).toEqual([1, 1, 1, 1]);
    expect(rows.flat().map((row) => row.querySelectorAll('[aria-pressed]').length)).toEqual([
      1, 1, 1, 0,
    ]);
    expect(rows.flat().every((row) => row.querySelector('a'))).toBe(true);
  });

  it('are said to have closed where all of them have', async () => {
    await showPiece(
      <SheetOffers
        {...{ listed: { ...listed, offers: [] } }}
        favourites={[]}
        keepFavourite={null}
      />,
    );
    expect(textOf()).toContain('Ses services ont fermé');
    expect(textOf()).not.toContain('pas encore connus');
  });

  it('are said to be unknown where there are none', async () => {
    await showPiece(
      <SheetOffers
        listed={{ ...listed, hoster: aHoster({ offers: [] }), offers: [] }}
        favourites={[]}
        keepFavourite={null}
      />,
    );
    expect(textOf()).toContain('Ses services ne sont pas encore connus');
  });
});
