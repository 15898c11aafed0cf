// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hoster } from '../../../src/core/directory/hoster';
import type { MapOutlines } from '../../../src/core/map/outline';
import { readMapQuery } from '../../../src/core/map/query';
import { success } from '../../../src/core/result';
import { MapPage, type MapPageProps } from '../../../src/surfaces/map/map-page';
import { aHome } from '../../builders/homes';
import { aHoster, anOffer, aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';
import { languages } from '../../fakes/real-words';
import {
  all,
  clear,
  click,
  expectAccessible,
  press,
  settle,
  show,
  textOf,
  the,
} from '../../ui/screen';

const box = { west: 0, north: 0, east: 10, south: 10 };
const outlines: MapOutlines = {
  europe: { land: 'M0,0l1,0 0,1z', coast: '', borders: '', departements: '' },
  world: { land: 'M2,2l1,0 0,1z', coast: '' },
  insets: [{ id: 'RE', land: 'M0,0l9,9', box }],
  towns: [['Paris', 50_653, 34_395]],
};

const seated = (
  id: string,
  name: string,
  town: string,
  at: keyof typeof places,
  more: Partial<Hoster> = {},
) => aHoster({ id, name, seat: aSeat(places[at], { town }), ...more });

const hosters: readonly Hoster[] = [
  seated('marsnet', 'Marsnet', 'Marseille', 'marseille', {
    membership: { evidence: 'seen', asOf: '2023', since: null, source: null },
    sources: [{ name: 'https://marsnet.example/', asOf: '2024-05' }],
    pages: { contact: 'https://forms.example/m', legalNotice: null, terms: null, help: null },
    offers: [
      anOffer({
        id: 'marsnet/nextcloud',
        name: 'Nuage',
        needs: ['file-sync'],
        registration: 'member',
      }),
      anOffer({ id: 'marsnet/etherpad', address: 'https://pad.marsnet.example/' }),
    ],
  }),
  seated('strasnet', 'Sans-nuage', 'Strasbourg', 'strasbourg'),
  seated('paris-one', 'Parinet', 'Paris', 'paris'),
  seated('paris-two', 'Deuxième', 'Paris', 'paris', { offers: [], body: null, status: 'unknown' }),
  aHoster({ id: 'nowhere', name: 'Nulle part', seat: null }),
];

const keepFavourite = vi.fn<MapPageProps['keepFavourite']>();
const copyText = vi.fn<MapPageProps['copyText']>();
const keepAddress = vi.fn<MapPageProps['keepAddress']>();
const print = vi.fn();
let address = '';

const page = (change: Partial<MapPageProps> = {}) => (
  <MapPage
    hosters={hosters}
    outlines={outlines}
    loadFineOutline={async () => outlines.europe}
    home={aHome()}
    favourites={[]}
    keepFavourite={keepFavourite}
    readQuery={() => readMapQuery(address)}
    keepAddress={keepAddress}
    copyText={copyText}
    tracker={null}
    print={print}
    {...change}
  />
);

/** Shows the map, and waits for what it loads afterwards. */
const showMap = async (...shown: Parameters<typeof show>) => {
  await show(...shown);
  await vi.dynamicImportSettled();
  await settle();
};

const names = () =>
  all('listitem')
    .map((row) => textOf(row.querySelector('a')))
    .filter(Boolean);
const marks = () => [...document.querySelectorAll<HTMLElement>('.mark')];
const choose = async (field: HTMLElement, value: string) => {
  (field as HTMLSelectElement).value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};
const [needField, orderField] = [0, 1].map(
  (index) => () => document.querySelectorAll('select')[index] as HTMLSelectElement,
);

beforeEach(() => {
  address = '';
  keepAddress.mockReset().mockImplementation((wanted) => {
    address = wanted;
  });
  keepFavourite.mockReset().mockResolvedValue(success(null));
  copyText.mockReset().mockResolvedValue();
  print.mockReset();
});
afterEach(clear);

describe('the map and its list', () => {
  it('show the same hosters, and beside them those whose town nobody knows', async () => {
    await showMap(page());
    expect(names()).toEqual(['Marsnet', 'Sans-nuage', 'Deuxième', 'Parinet', 'Nulle part']);
    const labels = marks().map((mark) => mark.getAttribute('aria-label') ?? '');
    expect(labels).toHaveLength(3);
    expect(labels.join()).toContain('2 hébergeurs');
    expect(the('heading', 'Commune inconnue')).toBeDefined();
    expect(textOf(all('status')[0])).toBe('5 hébergeurs.');
  });

  it('follow the need and the wishes together, and say how many are hidden', async () => {
    await showMap(page());
    await choose(needField?.() as HTMLElement, 'file-sync');
    expect(names()).toEqual(['Marsnet']);
    expect(marks()).toHaveLength(1);
    expect(textOf(all('status')[0])).toContain('1 hébergeur. 4 ne correspondent pas à ce choix.');
    expect(readMapQuery(address).need).toBe('file-sync');
    await click(the('checkbox', 'Sans compte à créer'));
    expect(textOf(all('status')[0])).toContain('Aucun hébergeur ne correspond');
    await click(the('button', 'Voir tous les hébergeurs'));
    expect(names()).toHaveLength(5);
  });

  it('promise no order by distance where there is none, and lead to where the town is told', async () => {
    const orders = () => [...document.querySelectorAll('.field-inline option')].map(textOf);
    await showMap(page({ home: null }));
    expect(orders()).toEqual(['nom', 'nombre de services']);
    expect(names().slice(0, 2)).toEqual(['Deuxième', 'Marsnet']);
    expect(the('link', 'Indiquer ma commune pour voir les distances')).toBeDefined();
    await showMap(page());
    expect(orders()[0]).toBe('distance');
  });

  it('open as their address says', async () => {
    address = '?need=file-sync&wishes=chatons&order=name';
    await showMap(page());
    expect(names()).toEqual(['Marsnet']);
    expect(
      (the('checkbox', 'Membre de CHATONS (petits hébergeurs libres)') as HTMLInputElement).checked,
    ).toBe(true);
  });

  it('can be put in another order, and printed', async () => {
    await showMap(page());
    await choose(orderField?.() as HTMLElement, 'name');
    expect(names().slice(0, 4)).toEqual(['Deuxième', 'Marsnet', 'Parinet', 'Sans-nuage']);
    await click(the('button', 'Imprimer cette page'));
    expect(print).toHaveBeenCalledOnce();
  });

  it('have one tab stop on the map, and arrows that go on from there', async () => {
    await showMap(page());
    const stop = () => marks().filter((mark) => mark.tabIndex === 0);
    expect(stop()).toHaveLength(1);
    stop()[0]?.focus();
    await settle();
    const first = document.activeElement?.getAttribute('aria-label');
    expect(first).toContain('Marsnet, Marseille');
    expect(await press(stop()[0] as HTMLElement, 'ArrowUp')).toBe(false);
    expect(document.activeElement?.getAttribute('aria-label')).not.toBe(first);
    expect(stop()).toEqual([document.activeElement]);
    expect(textOf(document.querySelector('.map-card'))).not.toBe('');
    await press(stop()[0] as HTMLElement, 'Escape');
    expect(document.querySelector('.map-card')).toBeNull();
  });

  it('leave keys with Ctrl or Alt to the browser', async () => {
    await showMap(page());
    const [mark] = marks().filter(({ tabIndex }) => tabIndex === 0);
    mark?.focus();
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      for (const key of ['ArrowLeft', '+', '-', 'PageDown']) {
        const event = new KeyboardEvent('keydown', {
          key,
          ...held,
          cancelable: true,
          bubbles: true,
        });
        expect(mark?.dispatchEvent(event)).toBe(true);
        expect(document.activeElement).toBe(mark);
      }
    }
  });

  it('tell in their address where the map was moved to, once it rests', async () => {
    await showMap(page());
    vi.useFakeTimers();
    try {
      for (const name of ['Zoomer', 'Montrer la France et ses voisins'])
        the('button', name).click();
      expect(keepAddress).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1000);
      expect(keepAddress).toHaveBeenCalledOnce();
      expect(keepAddress.mock.lastCall?.[1]).toBe(false);
      expect(readMapQuery(address).at).toMatchObject({ lat: expect.closeTo(46.5, 0) });
    } finally {
      vi.useRealTimers();
    }
  });

  it('keep in the step back where the map was when a sheet was opened', async () => {
    await showMap(page());
    await click(the('button', 'Zoomer'));
    await click(document.querySelector('.row a') as HTMLElement);
    const [replaced, pushed] = keepAddress.mock.calls;
    expect(replaced?.[1]).toBe(false);
    expect(readMapQuery(replaced?.[0] ?? '')).toMatchObject({ hoster: null });
    expect(pushed?.[1]).toBe(true);
    const { at } = readMapQuery(pushed?.[0] ?? '');
    expect(at).not.toBeNull();
    expect(readMapQuery(replaced?.[0] ?? '').at).toEqual(at);
  });

  it('list who shares a town where no scale can part them', async () => {
    await showMap(page());
    const group = marks().find((mark) => mark.getAttribute('aria-label')?.startsWith('2 héb'));
    await click(group as HTMLElement);
    expect(document.activeElement).toBe(the('heading', '2 hébergeurs ici'));
    await click(document.querySelector('.map-card [data-hoster="paris-two"]') as HTMLElement);
    expect(the('heading', 'Deuxième')).toBeDefined();
  });
});

describe('the sheet of a hoster', () => {
  it('lets users say what is wrong with it, where the build has a tracker', async () => {
    address = '?hoster=marsnet';
    const tracker = { template: 'https://tracker.example/?t={title}&b={body}', version: '0.1.0' };
    await showMap(page({ tracker }));
    const link = new URL(the('link', 'Signaler une erreur').getAttribute('href') ?? '');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      t: 'error: marsnet',
      b: 'hoster: marsnet\nfact: active, 2026-11\nversion: 0.1.0',
    });
    clear();
    await showMap(page());
    expect(all('link', 'Signaler une erreur')).toEqual([]);
    expect(the('link', 'Vous êtes hébergeur ?').getAttribute('href')).toBe(
      '/src/surfaces/hoster/index.html',
    );
  });

  it('opens from the map with the focus on its name, and gives it back', async () => {
    await showMap(page());
    const mark = marks().find((each) => each.dataset.hoster === 'marsnet') as HTMLElement;
    mark.focus();
    await click(mark);
    expect(readMapQuery(address).hoster).toBe('marsnet');
    expect(keepAddress.mock.calls.filter(([, isStep]) => isStep)).toHaveLength(1);
    expect(document.activeElement).toBe(the('heading', 'Marsnet'));
    await press(the('heading', 'Marsnet'), 'Escape');
    await settle();
    expect((document.activeElement as HTMLElement).dataset.hoster).toBe('marsnet');
    expect(names()).toHaveLength(5);
  });

  it('says what is known, and of the rest that it is not', async () => {
    address = '?hoster=marsnet';
    await showMap(page());
    expect(textOf()).toContain('Membre du collectif CHATONS, d’après une liste (2023).');
    expect(textOf()).toContain('Marseille, à 1 km');
    expect(textOf()).toContain('marsnet.example (mai 2024)');
    expect(textOf()).toContain('sur adhésion ou demande');
    clear();
    address = '?hoster=paris-two';
    await showMap(page());
    expect(textOf()).toContain('inconnu');
    expect(textOf()).toContain('peut-être inactif');
    expect(textOf()).toContain('Ses services ne sont pas encore connus');
    expect(textOf()).toContain('Aucune source enregistrée.');
  });

  it('keeps a favourite for a need, or says that it could not', async () => {
    address = '?hoster=marsnet';
    await showMap(page());
    const star = () => document.querySelectorAll<HTMLElement>('[aria-pressed]')[0] as HTMLElement;
    await click(star());
    expect(keepFavourite.mock.lastCall).toEqual([
      { need: 'text-collab', hosterId: 'marsnet', address: 'https://pad.marsnet.example/' },
      true,
    ]);
    expect(star().getAttribute('aria-pressed')).toBe('true');
    keepFavourite.mockRejectedValueOnce(new Error('no room'));
    await click(star());
    expect(star().getAttribute('aria-pressed')).toBe('true');
    expect(textOf()).toContain('Cela n’a pas marché.');
  });

  it('can be shared as a text that does not tell where the user lives', async () => {
    address = '?hoster=marsnet';
    await showMap(page());
    await click(the('button', 'Copier le texte'));
    const text = copyText.mock.lastCall?.[0] ?? '';
    expect(text).toContain('Marsnet\nhttps://club.example/');
    expect(text).toContain('https://pad.marsnet.example/');
    expect(text).toContain('https://forms.example/m');
    expect(text).not.toContain('Mentions légales');
    expect(text).not.toContain('km');
    expect(textOf()).toContain('C’est copié.');
    copyText.mockRejectedValueOnce(new Error('not allowed'));
    await click(the('button', 'Copier le texte'));
    expect(textOf()).toContain('La copie a échoué');
    expect(document.querySelector('textarea')?.value).toBe(text);
  });

  it('of nobody says so, and leads back', async () => {
    address = '?hoster=gone';
    await showMap(page());
    expect(textOf()).toContain('Cet hébergeur n’est pas, ou plus, dans l’annuaire.');
    await click(the('button', '← Retour à la liste'));
    expect(names()).toHaveLength(5);
  });
});

describe.each(languages)('in %s', (language) => {
  it.each(['', '?need=email', '?hoster=marsnet', '?hoster=gone'])(
    'the map at “%s” is accessible',
    async (search) => {
      address = search;
      await showMap(page(), language);
      await expectAccessible();
    },
  );
});
