// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { services } from '../../../../src/core/services';
import { openOn } from '../../../../src/core/services/closing';
import { serviceCard } from '../../../../src/core/services/service-card';
import { type SuiteId, suites } from '../../../../src/core/services/suite';
import { noFilters } from '../../../../src/core/suggestions/filters';
import { dayNumberOf } from '../../../../src/core/time/day-number';
import { SuitePage, type SuitePageProps } from '../../../../src/surfaces/move/suite/suite-page';
import { aHome } from '../../../builders/homes';
import { aHoster, anOffer, aSeat } from '../../../builders/hosters';
import { places } from '../../../builders/places';
import { frenchNames } from '../../../builders/service-names';
import { languages } from '../../../fakes/real-words';
import { all, clear, click, expectAccessible, settle, show, textOf, the } from '../../../ui/screen';

const keepWanted = vi.fn<SuitePageProps['keepWanted']>();
const keepLeft = vi.fn<SuitePageProps['keepLeft']>();
const print = vi.fn();

const site = { address: 'https://nuage.example/', addressKind: 'site', price: 'paid' } as const;

/** Mail and an agenda on one site, and a pad apart from these. */
const nuage = aHoster({
  id: 'nuage',
  name: 'Le Nuage',
  seat: aSeat(places.marseille, { town: 'Marseille', townKey: 'FR:13055' }),
  offers: [
    anOffer({ ...site, id: 'nuage/mail', name: 'Mail', needs: ['email'], registration: 'member' }),
    anOffer({
      ...site,
      id: 'nuage/sogo',
      name: 'Sogo',
      needs: ['calendar'],
      registration: 'member',
    }),
    anOffer({ id: 'nuage/pad', name: 'Le Pad', needs: ['text-collab'] }),
  ],
});

const visio = aHoster({
  id: 'visio',
  name: 'Visio Club',
  seat: aSeat(places.lyon, { town: 'Lyon' }),
  offers: [anOffer({ id: 'visio/jitsi', name: 'Jitsi', needs: ['videoconf', 'forms'] })],
});

function pageOf(id: SuiteId = 'google', change: Partial<SuitePageProps> = {}) {
  const suite = suites.find((each) => each.id === id) ?? suites[0];
  const cards = services.map((service) => ({
    id: service.id,
    ...serviceCard(service, frenchNames, []),
  }));
  const members = openOn(
    cards.filter((service) => service.suite === id),
    dayNumberOf(Date.parse('2026-11-28')),
  );
  return (
    <SuitePage
      suite={suite}
      services={members}
      wanted={['email', 'text-collab']}
      hosters={[nuage, visio]}
      home={aHome()}
      filters={noFilters}
      favourites={[]}
      left={[]}
      keepWanted={keepWanted}
      keepLeft={keepLeft}
      print={print}
      {...change}
    />
  );
}

const cards = () => all('article').map(textOf);
const told = () => all('status').map(textOf).filter(Boolean);

beforeEach(() => {
  keepWanted.mockReset();
  keepLeft.mockReset().mockResolvedValue();
  print.mockReset();
});
afterEach(clear);

it('leads back to all guides, above its title and below', async () => {
  await show(pageOf());
  expect(all('link', 'Voir tous les guides')).toHaveLength(2);
});

describe('the needs', () => {
  it('are those of the suite, those wanted ticked, mail first', async () => {
    await show(pageOf('apple'));
    const boxes = (all('checkbox') as HTMLInputElement[]).slice(0, 14);
    expect(boxes.filter(({ checked }) => checked)).toEqual([
      the('checkbox', 'Adresse mail'),
      the('checkbox', 'Écrire à plusieurs'),
    ]);
    expect(boxes[0]).toBe(the('checkbox', 'Adresse mail'));
  });

  it('change the hosts at once, and are kept', async () => {
    await show(pageOf());
    expect(told()[0]).toBe('Besoins couverts : 2 sur 2, chez 1 hébergeur.');
    await click(the('checkbox', 'Visio'));
    expect(told()[0]).toBe('Besoins couverts : 3 sur 3, chez 2 hébergeurs.');
    expect(all('heading').map(textOf)).toContain('Visio Club');
    await click(the('checkbox', 'Écrire à plusieurs'));
    expect(keepWanted.mock.calls).toEqual([
      [['email', 'text-collab', 'videoconf']],
      [['email', 'videoconf']],
    ]);
  });

  it('are at most twelve at a time: one more is refused, and it is said why', async () => {
    const twelve = (
      [
        ['email', 'contacts', 'calendar', 'file-sync', 'text-collab', 'spreadsheet'],
        ['slides', 'forms', 'notes', 'tasks', 'videoconf', 'im'],
      ] as const
    ).flat();
    await show(pageOf('google', { wanted: twelve }));
    const search = the('checkbox', 'Moteur de recherche') as HTMLInputElement;
    await click(search);
    expect(search.checked).toBe(false);
    expect(told()).toContain('Douze à la fois au plus. Décochez d’abord autre chose.');
    await click(the('checkbox', 'Notes'));
    await click(search);
    expect(search.checked).toBe(true);
    expect(told()).not.toContain('Douze à la fois au plus. Décochez d’abord autre chose.');
  });

  it('may be none: then there is nothing to find, and no guide', async () => {
    await show(pageOf('google', { wanted: [] }));
    expect(told()).toEqual(['Cochez au moins une chose.']);
    expect(the('heading', 'Où aller')).toBeDefined();
    expect(all('heading', 'Dans quel ordre')).toEqual([]);
  });
});

describe('the hosts', () => {
  it('say where they are, what each way in is for and what it takes, one link for each', async () => {
    await show(pageOf('google', { wanted: ['email', 'calendar', 'text-collab'] }));
    expect(cards()).toEqual([
      'Le NuageMarseille, dans votre commune' +
        'Adresse mail · Agendapayantsur adhésion ou demandeVoir comment adhérer' +
        'Écrire à plusieursgratuitsans compteÉcrire dans un padÇa ne s’ouvre pas ?',
    ]);
    expect(the('link', 'Voir comment adhérer chez Le Nuage').getAttribute('href')).toBe(
      site.address,
    );
  });

  it('leave open what none of them covers, with the map where another one does', async () => {
    const more = [
      aHoster({ name: 'Trois', offers: [anOffer({ id: 'trois/1', needs: ['tasks', 'search'] })] }),
      aHoster({ name: 'Nulle part', seat: null, offers: [anOffer({ needs: ['notes'] })] }),
    ];
    await show(
      pageOf('google', {
        hosters: [nuage, visio, ...more],
        wanted: ['email', 'videoconf', 'tasks', 'search', 'notes', 'maps'],
      }),
    );
    expect(told()[0]).toBe('Besoins couverts : 4 sur 6, chez 3 hébergeurs.');
    const missing = the('heading', 'Ce qui reste à trouver ailleurs').parentElement;
    expect(textOf(missing)).toBe('Ce qui reste à trouver ailleursNotesCarte à partager pas encore');
    expect(the('link', 'Notes').getAttribute('href')).toBe(
      '/src/surfaces/map/index.html?need=notes',
    );
  });

  it('have the best single one beside them, in a sentence where it is among them', async () => {
    await show(pageOf('google', { wanted: ['email', 'text-collab', 'videoconf'] }));
    expect(textOf()).toContain('Chez Le Nuage, il manque : Visio.');
    expect(cards()).toHaveLength(2);
  });

  it('have it with all that it offers where it is another one', async () => {
    const hosters = [
      aHoster({ name: 'Un', offers: [anOffer({ needs: ['email', 'notes'] })] }),
      aHoster({ name: 'Deux', offers: [anOffer({ needs: ['videoconf', 'tasks'] })] }),
      aHoster({ name: 'Seul', offers: [anOffer({ needs: ['email', 'notes', 'videoconf'] })] }),
    ];
    await show(
      pageOf('google', {
        hosters: hosters.map((each, place) => ({ ...each, seat: place < 2 ? each.seat : null })),
        wanted: ['email', 'notes', 'videoconf', 'tasks'],
      }),
    );
    expect(all('heading').map(textOf).slice(2)).toEqual([
      'Deux',
      'Un',
      'Ou chez un seul hébergeur',
      'Seul',
      'Dans quel ordre',
    ]);
    expect(textOf()).toContain('Chez Seul, il manque : Liste de tâches.');
  });

  it('say which wish was set aside, and where to say where one lives', async () => {
    const filters = { ...noFilters, noAccount: true };
    await show(pageOf('google', { filters, home: null }));
    expect(textOf()).toContain('Non respecté ici : sans compte.');
    expect(the('link', 'Indiquer ma commune, pour trouver les plus proches')).toBeDefined();
    expect(textOf()).not.toMatch(/\d km/);
  });

  it('are said to be none where no hoster offers anything of it', async () => {
    await show(pageOf('google', { hosters: [] }));
    expect(told()[0]).toBe('Pas encore d’hébergeur connu pour cela.');
  });
});

describe('the guides', () => {
  const left = (name: string) => the('checkbox', `J’ai quitté ${name}`) as HTMLInputElement;

  it('stand in the order of moving, each with its page', async () => {
    await show(pageOf('apple', { wanted: ['text-collab', 'email', 'calendar'] }));
    const list = all('list').at(-1);
    expect([...(list?.children ?? [])].map(textOf)).toEqual([
      'iCloud Mail',
      'Calendrier iCloud',
      'Pages pour iCloud',
      'Accueil d’iCloud',
    ]);
    expect(the('link', 'iCloud Mail').getAttribute('href')).toBe(
      '/src/surfaces/move/index.html?service=icloud-mail',
    );
  });

  it('keep the ticks of what was left, and count them', async () => {
    await show(pageOf('google', { left: ['google-docs', 'zoom'] }));
    expect([left('Gmail').checked, left('Google Docs').checked]).toEqual([false, true]);
    expect(told().at(-1)).toBe('Services quittés : 1 sur 2');
    await click(left('Gmail'));
    await click(left('Google Docs'));
    expect(keepLeft.mock.calls).toEqual([
      ['gmail', true],
      ['google-docs', false],
    ]);
    expect([left('Gmail').checked, left('Google Docs').checked]).toEqual([true, false]);
    expect(told().at(-1)).toBe('Services quittés : 1 sur 2');
  });

  it('say so where a tick could not be kept', async () => {
    keepLeft.mockRejectedValueOnce(new Error('disk full'));
    await show(pageOf());
    await click(left('Gmail'));
    await settle();
    expect(textOf(the('alert'))).toContain('Cette coche n’a pas pu être enregistrée');
  });
});

it('leads on to the other suites, and can be printed', async () => {
  await show(pageOf('microsoft'));
  expect(the('heading', 'Guide pour quitter tout Microsoft 365')).toBeDefined();
  expect(the('link', 'Guide pour quitter tout Apple').getAttribute('href')).toBe(
    '/src/surfaces/move/index.html?suite=apple',
  );
  expect(all('link', 'Guide pour quitter tout Microsoft 365')).toEqual([]);
  await click(the('button', 'Imprimer cette page'));
  expect(print).toHaveBeenCalledOnce();
});

it.each(languages)('is accessible in %s', async (language) => {
  await show(pageOf('google', { wanted: ['email', 'videoconf', 'maps'] }), language);
  await expectAccessible();
});
