// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NeedId } from '../../../src/core/need';
import { failure, success } from '../../../src/core/result';
import type { ServiceHere } from '../../../src/core/services/service-card';
import type { FoundAnswer } from '../../../src/core/suggestions/ready-suggestions';
import type { Suggestion } from '../../../src/core/suggestions/suggestion';
import { serviceExports } from '../../../src/core/take-along';
import { packagedExports, packagedImports } from '../../../src/core/take-along/packaged-exports';
import { softwareImports } from '../../../src/core/take-along/software-imports';
import { TakeAlongView } from '../../../src/surfaces/popup/views/take-along-view';
import type { ViewProps } from '../../../src/surfaces/popup/views/view-props';
import { aReadyAnswer } from '../../builders/ready-answers';
import { aSuggestion, evolix } from '../../builders/suggestions';
import { all, clear, click, expectAccessible, settle, show, textOf, the } from '../../ui/screen';

const document = 'https://docs.google.com/document/u/1/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit';
const exported =
  'https://docs.google.com/document/u/1/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/export?format=html';

const openBehind = vi.fn<ViewProps['openBehind']>();
const copyText = vi.fn<ViewProps['copyText']>();
const findAnswer = vi.fn<ViewProps['findAnswer']>();

type Wish = {
  address: string;
  need: NeedId;
  to: Suggestion;
  others?: readonly Suggestion[];
  isPrivate?: boolean;
};

/** Draws the view over a page of a service; the other props of the popup are none of its business. */
async function showView(
  service: string,
  { address, need, to, others = [], isPrivate = false }: Wish,
) {
  const data = serviceExports.find((each) => each.service === service);
  const page = {
    address,
    isPrivate,
    exports: data ? packagedExports(data) : [],
    imports: packagedImports(softwareImports),
  };
  const ready = aReadyAnswer([to, ...others], { need });
  const props = {
    service: { id: service } as ServiceHere,
    answer: { shown: ready, ready },
    day: 0,
    readPage: async () => (data ? page : null),
    openBehind,
    copyText,
    findAnswer,
    back: () => undefined,
  } as unknown as ViewProps;
  await show(<TakeAlongView {...props} />);
  await settle();
}

const lines = () => [...the('list').children].map(textOf);
/** Chooses in a field, as a person does by mouse or keys. */
async function choose(label: string, value: string) {
  const field = the('combobox', label) as HTMLSelectElement;
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const mainButtons = () => [...window.document.querySelectorAll('.button')].map(textOf);

beforeEach(() => {
  openBehind.mockReset().mockResolvedValue(success(null));
  copyText.mockReset().mockResolvedValue(success(null));
  findAnswer.mockReset();
});
afterEach(clear);

describe('taking a document along', () => {
  const wish: Wish = { address: document, need: 'text-collab', to: evolix };

  it('takes three lines, in the format that the software surely takes', async () => {
    await showView('google-docs', wish);
    expect(the('heading', 'Y emporter ce document')).toBeDefined();
    expect(lines()).toEqual([
      'Télécharger le document (HTML)',
      'Ouvrir Pad chez Evolix',
      'Dans le pad : « Importer/Exporter », puis le fichier. Attention : l’import remplace ce que contient le pad.',
    ]);
    expect(textOf()).toContain('La mise en page, les commentaires et l’historique ne suivent pas.');
    await expectAccessible();
  });

  it('has one main button: the first line’s, and then the second’s', async () => {
    await showView('google-docs', wish);
    expect(mainButtons()).toEqual(['Télécharger le document (HTML)']);
    await click(the('button', 'Télécharger le document (HTML)'));
    expect(openBehind.mock.calls).toEqual([[exported]]);
    expect(mainButtons()).toEqual(['Ouvrir Pad chez Evolix']);
    expect(textOf(the('status'))).toContain('dans un onglet à côté');
    expect(the('link', 'Ouvrir Pad chez Evolix').getAttribute('href')).toBe(evolix.address);
  });

  it('says so where the tab could not be opened, and offers it again', async () => {
    openBehind.mockResolvedValue(failure('no window'));
    await showView('google-docs', wish);
    await click(the('button', 'Télécharger le document (HTML)'));
    expect(textOf(the('status'))).toBe('L’onglet n’a pas pu s’ouvrir. Réessayez.');
    expect(mainButtons()).toEqual(['Télécharger le document (HTML)']);
  });

  it('leads to the site and to the guide where nothing is known of the software', async () => {
    const site = aSuggestion({
      hosterName: 'Zaclys',
      addressKind: 'site',
      offerId: 'zaclys/docs',
      landing: { address: 'https://www.zaclys.example/', label: 'open_site', second: null },
      softwareName: null,
    });
    await showView('google-docs', { ...wish, to: site });
    expect(lines().slice(0, 2)).toEqual([
      'Télécharger le document (ODT)',
      'Aller sur leur site chez Zaclys',
    ]);
    expect(the('link', 'Voir le guide').getAttribute('href')).toContain('service=google-docs');
  });

  it('goes to another host that is chosen, in the format that its software takes', async () => {
    const codimd = aSuggestion({
      hosterName: 'Picasoft',
      offerId: 'picasoft/md',
      softwareName: 'HedgeDoc',
      landing: {
        address: 'https://md.picasoft.example/new',
        label: 'landing_pad',
        second: evolix.address,
      },
    });
    await showView('google-docs', { ...wish, others: [codimd] });
    await click(the('button', 'Télécharger le document (HTML)'));
    await choose('Chez qui ?', 'picasoft/md');
    await settle();
    expect(lines().slice(0, 2)).toEqual([
      'Télécharger le document (MD)',
      'Écrire dans un pad chez PicasoftÇa ne s’ouvre pas ?',
    ]);
    expect(mainButtons()).toEqual(['Télécharger le document (MD)']);
    expect(the('link', 'Ça ne s’ouvre pas ?').getAttribute('href')).toBe(evolix.address);
  });

  it('leads to the guide where nothing comes out', async () => {
    await showView('whatsapp', wish);
    expect(all('list')).toEqual([]);
    expect(the('link', 'Voir le guide').getAttribute('href')).toContain('service=whatsapp');
  });
});

describe('handing over', () => {
  const search: Wish = {
    address: 'https://www.google.com/search?q=chat+noir',
    need: 'search',
    to: aSuggestion({ hosterName: 'Cherche', offerId: 'cherche/searxng', softwareName: 'SearXNG' }),
  };

  it('is never the main button: who gets it and all of what is sent stand above its own', async () => {
    await showView('google-search', search);
    expect(mainButtons()).toEqual(['Copier']);
    const send = the('link', 'Envoyer ces mots à pad.cherche.example');
    expect(send.getAttribute('href')).toBe('https://pad.cherche.example/search?q=chat%20noir');
    expect(send.matches('.button')).toBe(false);
    expect(textOf(send.closest('article'))).toBe(
      'Ce qui part chez pad.cherche.example, et rien d’autre :chat noirEnvoyer ces mots à pad.cherche.example',
    );
    await expectAccessible();
  });

  it('is not offered in a private window: the words can be copied', async () => {
    await showView('google-search', { ...search, isPrivate: true });
    expect(all('article')).toEqual([]);
    expect(textOf()).not.toContain('Envoyer');
    await click(the('button', 'Copier'));
    expect(copyText.mock.calls).toEqual([['chat noir']]);
    expect(textOf(the('status'))).toBe('C’est copié.');
    expect(mainButtons()).toEqual(['Ouvrir Pad chez Cherche']);
  });

  it('says so where copying failed', async () => {
    copyText.mockResolvedValue(failure('no focus'));
    await showView('google-search', search);
    await click(the('button', 'Copier'));
    expect(textOf(the('status'))).toContain('La copie a échoué');
  });

  it('leads a channel to a reader of feeds, whatever is suggested instead of the service', async () => {
    const reader = aSuggestion({
      hosterName: 'Lecture',
      offerId: 'lecture/freshrss',
      softwareName: 'FreshRSS',
      offerName: 'Flux',
    });
    const other = aSuggestion({ hosterName: 'Autre', offerId: 'autre/x', softwareName: null });
    const found: FoundAnswer = { ready: aReadyAnswer([other, reader], { need: 'rss' }) };
    findAnswer.mockResolvedValue(found);
    await showView('youtube', {
      address: `https://www.youtube.com/channel/UC${'a'.repeat(22)}`,
      need: 'video-hosting',
      to: aSuggestion({ offerId: 'x/peertube', softwareName: 'PeerTube' }),
    });
    expect(findAnswer.mock.calls).toEqual([['rss']]);
    expect(lines()[1]).toBe('Ouvrir Flux chez Lecture');
    expect(the('link', 'Envoyer l’adresse ci-dessus à pad.lecture.example')).toBeDefined();
  });
});
