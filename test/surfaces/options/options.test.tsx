// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { optionsSections } from '../../../src/core/extension-pages';
import { failure, success } from '../../../src/core/result';
import type { Settings } from '../../../src/core/settings/settings';
import type { Favourite } from '../../../src/core/suggestions/favourites';
import { noFilters } from '../../../src/core/suggestions/filters';
import { groupIds, groupOfSection } from '../../../src/surfaces/options/groups/groups';
import { Options, type OptionsProps } from '../../../src/surfaces/options/options';
import { aDirectorySection } from '../../builders/directory-section';
import { marseille } from '../../builders/homes';
import { aPrivacySection, aRequest } from '../../builders/privacy-section';
import { notQuiet } from '../../builders/quiet';
import { aSettingsFile } from '../../builders/settings-file-section';
import { aTown } from '../../builders/towns';
import { aWatchedSection } from '../../builders/watched-section';
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
  type,
} from '../../ui/screen';
import { thirtyControls } from './thirty-controls';

const defaults: Settings = {
  sources: { source: 'package', mirror: null, indexes: [] },
  watched: [],
  home: null,
  filters: noFilters,
  favourites: [],
  hasDot: true,
  postponed: [],
  awaited: [],
  quiet: notQuiet,
};
const directory = aDirectorySection();

const setDot = vi.fn<OptionsProps['setHasDot']>();
const setCounting = vi.fn<OptionsProps['way']['setCounting']>();
const endQuiet = vi.fn<OptionsProps['endQuiet']>();
const setAwaited = vi.fn<OptionsProps['setAwaited']>();
const restoreQuiet = vi.fn<OptionsProps['restoreQuiet']>();
const findNews = vi.fn<OptionsProps['findNews']>(async () => null);
const dismissChanges = vi.fn(async () => undefined);
const dismissNotice = vi.fn(async () => undefined);
const chooseHome = vi.fn<OptionsProps['chooseHome']>();
const chooseFilters = vi.fn<OptionsProps['chooseFilters']>();
const changeFavourites = vi.fn<OptionsProps['changeFavourites']>();
const findService = vi.fn<OptionsProps['findService']>();
const findTowns = async () => [aTown({ name: 'Marseille', code: '13055' })];

function optionsWith(settings: Partial<Settings>, change: Partial<OptionsProps> = {}) {
  const wishes = { chooseFilters, favourites: [], changeFavourites };
  const shared: Omit<OptionsProps, 'settings'> = {
    revision: 0,
    notice: null,
    setAwaited,
    restoreQuiet,
    language: { chosen: null, choose: vi.fn(async () => success(null)) },
    findWhatsNew: async () => [],
    dismissWhatsNew: vi.fn(async () => undefined),
    findNews,
    dismissChanges,
    today: '2026-11-22',
    serviceNames: new Map([['gmail', 'Gmail']]),
    services: [{ name: 'Gmail', needs: ['email'] }],
    settingsFile: aSettingsFile(),
    watched: aWatchedSection(),
    nudge: { isOn: false, corner: 'right', chooseNudge: async () => success(null) },
    privacy: aPrivacySection(),
    faults: { faults: [], copyText: async () => undefined, eraseFaults: async () => undefined },
    way: { isCounting: false, setCounting },
    ...{
      directory,
      findService,
      setHasDot: setDot,
      endQuiet,
      dismissNotice,
      chooseHome,
      findTowns,
      ...wishes,
    },
  };
  return <Options {...shared} settings={{ ...defaults, ...settings }} {...change} />;
}

const townFields = () => all('combobox', 'Commune ou code postal');

async function chooseMarseille(): Promise<void> {
  const [field] = townFields();
  if (!field) throw new Error('no town field');
  await type(field, 'mars');
  await settle();
  await press(field, 'Enter');
  await settle();
}

/** The button that takes back what was just taken away. */
const undo = () => the('button', /^Annuler/);

function section(id: string): Element {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no section ${id}`);
  return found;
}

const dot = () =>
  the('checkbox', 'Afficher aussi un point sur l’icône quand Chatière reconnaît un service');
const isChecked = () => (dot() as HTMLInputElement).checked;

/** Opens the page, which is drawn after this, at this place. */
const openAt = (place: string) => history.replaceState(null, '', `#${place}`);

beforeEach(() => {
  history.replaceState(null, '', location.pathname);
  setCounting.mockReset().mockResolvedValue(success(null));
  setDot.mockReset().mockResolvedValue(success(null));
  endQuiet.mockReset().mockResolvedValue(success(notQuiet));
  dismissNotice.mockClear();
  chooseHome.mockReset().mockResolvedValue(success(null));
  chooseFilters.mockReset().mockResolvedValue(success(null));
  changeFavourites.mockReset().mockResolvedValue(success([]));
  findService.mockReset().mockResolvedValue(undefined);
});
afterEach(clear);

describe('the home', () => {
  it('is shown, and can be changed at once', async () => {
    await show(optionsWith({ home: { ...marseille, label: 'Lille (Nord)' } }));
    expect(textOf()).toContain('Chez vous : Lille (Nord)');
    await chooseMarseille();
    expect(chooseHome.mock.calls).toEqual([[marseille]]);
    expect(textOf()).toContain('Chez vous : Marseille (Bouches-du-Rhône)');
    expect(townFields()).toHaveLength(1);
  });

  it('stays what it was where the new one could not be kept', async () => {
    chooseHome.mockResolvedValue(failure('disk full'));
    await show(optionsWith({ home: { ...marseille, label: 'Lille (Nord)' } }));
    await chooseMarseille();
    expect(textOf()).toContain('Chez vous : Lille (Nord)');
    expect(textOf()).toContain('Cela n’a pas marché.');
  });
});

describe('the way out', () => {
  beforeEach(() => openAt('way'));
  it('is switched on here, and seen on its own page', async () => {
    await show(optionsWith({}));
    await click(the('checkbox', 'Compter mes visites sur les services que Chatière connaît'));
    expect(setCounting.mock.calls).toEqual([[true]]);
    expect(the('link', 'Voir mes progrès').getAttribute('href')).toBe(
      '/src/surfaces/way/index.html',
    );
  });
});

describe('the dot', () => {
  beforeEach(() => openAt('icon'));
  it.each([true, false])(
    'is shown as it is set (%s), and kept when it is changed',
    async (hasDot) => {
      await show(optionsWith({ hasDot }));
      expect(isChecked()).toBe(hasDot);
      await click(dot());
      expect(isChecked()).toBe(!hasDot);
      expect(setDot.mock.calls).toEqual([[!hasDot]]);
      expect(textOf(section('icon'))).toContain('C’est enregistré.');
    },
  );

  it('is shown as it was where it could not be kept', async () => {
    setDot.mockResolvedValue(failure('disk full'));
    await show(optionsWith({ hasDot: true }));
    await click(dot());
    expect(isChecked()).toBe(true);
    expect(textOf(section('icon'))).toContain('Cela n’a pas marché.');
  });
});

describe('where Chatière keeps quiet', () => {
  beforeEach(() => openAt('quiet'));
  const quiet = { never: ['gmail'], notNow: { slack: '2026-11-23', zoom: '2026-11-22' } };

  it('lists services by name, with the day on which their icon opens again, and not those whose icon is open', async () => {
    await show(optionsWith({ quiet }));
    expect([...section('quiet').querySelectorAll('.row-name')].map(textOf)).toEqual([
      'Gmail',
      'slackjusqu’au 23 novembre 2026',
    ]);
  });

  it('tells on which services the user already uses something else, as it changes', async () => {
    openAt('favourites');
    const favourite = {
      need: 'email',
      hosterId: 'kaz',
      address: 'https://mail.kaz.example/',
    } as const;
    const used = { favourite, name: 'Kaz', state: 'offered' } as const;
    changeFavourites.mockResolvedValue(success([]));
    await show(optionsWith({}, { favourites: [used] }));
    expect(textOf(section('quiet'))).toMatch(/déjà autre chose.*Gmail.*grâce à Kaz/);
    await click(the('button', 'Retirer Kaz'));
    expect(textOf(section('quiet'))).not.toContain('Kaz');
  });

  it('says how to be left alone where nothing is quiet', async () => {
    await show(optionsWith({}));
    expect(textOf(section('quiet'))).toContain('Aucun. Dans la fenêtre de Chatière');
  });

  it('lets an icon open again, says so, and offers the way back where the list is', async () => {
    const left = { never: [], notNow: quiet.notNow };
    endQuiet.mockResolvedValue(success(left));
    await show(optionsWith({ quiet }));
    await click(the('button', 'Me prévenir à nouveau sur Gmail'));
    expect(endQuiet.mock.calls).toEqual([['gmail']]);
    expect(all('button', 'Me prévenir à nouveau sur Gmail')).toEqual([]);
    expect(textOf(section('quiet'))).toContain('l’icône changera de nouveau sur Gmail.');
    restoreQuiet.mockResolvedValue(success(quiet));
    expect(document.activeElement).toBe(undo());
    await click(undo());
    expect(restoreQuiet.mock.calls).toEqual([['gmail', quiet]]);
    expect(all('button', 'Me prévenir à nouveau sur Gmail')).toHaveLength(1);
  });

  it('stays where it could not be changed', async () => {
    endQuiet.mockResolvedValue(failure('disk full'));
    await show(optionsWith({ quiet }));
    await click(the('button', 'Me prévenir à nouveau sur Gmail'));
    expect(all('button', 'Me prévenir à nouveau sur Gmail')).toHaveLength(1);
    expect(textOf(section('quiet'))).toContain('Cela n’a pas marché.');
  });
});

describe('the sections', () => {
  const follow = (place: string) => {
    openAt(place);
    return act(() => {
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
  };

  it.each(optionsSections)('one can be led to: %s', async (id) => {
    openAt(id);
    await show(optionsWith({}));
    expect(document.activeElement?.id).toBe(`${id}-title`);
    expect(section(id).contains(document.activeElement)).toBe(true);
    expect(section(id).closest('[hidden]')).toBeNull();
  });

  it('are gone to when the address changes, too', async () => {
    await show(optionsWith({}));
    expect(document.activeElement).toBe(document.body);
    await follow('quiet');
    expect(document.activeElement?.id).toBe('quiet-title');
  });

  it('are not, where the address names none', async () => {
    openAt('quiet-title');
    await show(optionsWith({}));
    expect(document.activeElement).toBe(document.body);
  });

  it('begin anew where the settings were replaced under them', async () => {
    openAt('icon');
    await show(optionsWith({ hasDot: true }));
    await show(optionsWith({ hasDot: false, home: marseille }, { revision: 1 }));
    expect(isChecked()).toBe(false);
    expect(textOf(section('home'))).toContain('Chez vous : Marseille');
  });
});

describe('the groups', () => {
  const shown = () =>
    [...document.querySelectorAll('.group')].filter((group) => !group.closest('[hidden]'));
  const links = () => [...document.querySelectorAll('nav a')];

  it('are six, each a link with its state, and the first is open where none was chosen', async () => {
    await show(optionsWith({ home: marseille, quiet: { never: ['gmail'], notNow: {} } }));
    expect(links().map(textOf)).toEqual([
      'Autour de moiMarseille (Bouches-du-Rhône)',
      'Mes services libresAucun choisi',
      'Quand me prévenirPoint sur l’icône · 3 services · 1 sans signe',
      'Annuaire1 190 hébergeurs, aujourd’hui',
      'Vie privéeAucune requête envoyée',
      'Sauvegarde, langue, à proposSauvegarder, effacer, licences',
    ]);
    expect(shown().map(({ id }) => id)).toEqual(['around']);
  });

  it('one is open at a time, which the list marks', async () => {
    for (const id of groupIds) {
      openAt(id);
      await show(<div key={id}>{optionsWith({})}</div>);
      expect(shown().map((group) => group.id)).toEqual([id]);
      expect(document.activeElement?.id).toBe(`${id}-title`);
      const marked = links().filter((link) => link.hasAttribute('aria-current'));
      expect(marked.map((link) => link.getAttribute('href'))).toEqual([`#${id}`]);
    }
  });

  it('hold every section, each in the one of which the page knows', async () => {
    await show(optionsWith({}));
    for (const id of optionsSections) {
      expect(section(id).closest('.group')?.id).toBe(groupOfSection[id]);
    }
    expect(groupIds.filter((id) => optionsSections.includes(id as never))).toEqual([]);
  });

  it('keep what was begun in one while another is looked at', async () => {
    openAt('favourites');
    await show(optionsWith({}));
    await type(the('textbox', 'Son adresse'), 'cloud.jeanne.example');
    for (const place of ['directory', 'favourites']) {
      openAt(place);
      await act(() => {
        dispatchEvent(new HashChangeEvent('hashchange'));
      });
    }
    expect((the('textbox', 'Son adresse') as HTMLInputElement).value).toBe('cloud.jeanne.example');
  });
});

describe('the directory', () => {
  beforeEach(() => openAt('directory'));
  it('that can not be read is said to be so', async () => {
    await show(optionsWith({}, { directory: aDirectorySection({ directory: undefined }) }));
    expect(textOf()).toContain('L’annuaire ne peut pas être lu dans cette fenêtre');
  });
});

describe('what a refresh changed for the user', () => {
  it('is told until it is dismissed, and not told again', async () => {
    const change = { kind: 'new', hosterId: 'a', hosterName: 'Marsnet', kilometres: 12 } as const;
    findNews.mockResolvedValueOnce({ changes: [change], stale: null });
    await show(optionsWith({}));
    await settle();
    expect(the('heading', 'Ce qui a changé pour vous')).toBeDefined();
    expect(
      the('link', 'Nouvel hébergeur près de chez vous : Marsnet, à 10 km.').getAttribute('href'),
    ).toContain('hoster=a');
    await expectAccessible();
    await click(the('button', 'Compris'));
    expect(dismissChanges).toHaveBeenCalledTimes(1);
    expect(all('heading', 'Ce qui a changé pour vous')).toEqual([]);
  });

  it('is not spoken of where nothing changed', async () => {
    await show(optionsWith({}));
    await settle();
    expect(all('heading', 'Ce qui a changé pour vous')).toEqual([]);
  });
});

describe('the notice that the directory was rebuilt', () => {
  it('is shown until it was understood', async () => {
    await show(optionsWith({}, { notice: 'directory-rebuilt' }));
    expect(textOf()).toContain('abîmé ou manquant');
    await click(the('button', 'Compris'));
    expect(dismissNotice).toHaveBeenCalledOnce();
    expect(textOf()).not.toContain('abîmé ou manquant');
  });

  it('is not shown where nothing was rebuilt', async () => {
    await show(optionsWith({}));
    expect(textOf()).not.toContain('abîmé');
    expect(all('button', 'Compris')).toEqual([]);
  });
});

describe('wishes', () => {
  it('are shown as they are kept, and kept as they are changed', async () => {
    const filters = { ...noFilters, noAccount: true, countries: ['BE'] };
    await show(optionsWith({ filters }));
    expect((the('checkbox', 'Sans compte à créer') as HTMLInputElement).checked).toBe(true);
    expect((the('checkbox', 'Belgique') as HTMLInputElement).checked).toBe(true);
    await click(the('checkbox', 'Gratuit ou à prix libre'));
    await click(the('checkbox', 'Belgique'));
    await click(the('checkbox', 'coopérative'));
    expect(chooseFilters.mock.lastCall).toEqual([
      { ...noFilters, noAccount: true, freeOfCharge: true, bodies: ['cooperative'] },
    ]);
    expect(textOf()).toContain('C’est fait : propositions mises à jour.');
  });

  it('keep a country that the list does not have', async () => {
    await show(optionsWith({ filters: { ...noFilters, countries: ['NZ'] } }));
    expect((the('checkbox', 'Nouvelle-Zélande') as HTMLInputElement).checked).toBe(true);
  });

  it('are said not to be kept where they could not be', async () => {
    chooseFilters.mockResolvedValue(failure('disk full'));
    await show(optionsWith({}));
    await click(the('checkbox', 'Sans compte à créer'));
    expect(textOf()).toContain('Cela n’a pas marché.');
  });
});

describe('what the user already uses', () => {
  beforeEach(() => openAt('favourites'));
  const described = (['framasoft', 'zaclys', 'gone'] as const).map((name) => ({
    favourite: { need: 'email' as const, hosterId: name, address: `https://${name}.example/` },
    name,
    state: name === 'gone' ? ('gone' as const) : ('offered' as const),
  }));
  const kept = described.map(({ favourite }) => favourite);
  const withFavourites = () => optionsWith({}, { favourites: described });

  it('is listed by need, in its order, with what is gone', async () => {
    await show(withFavourites());
    const list = the('list', 'Adresse mail');
    expect([...list.querySelectorAll('.favourite-name')].map(textOf)).toEqual([
      'framasoft',
      'zaclys',
      'goneplus dans l’annuaire, à vérifier sur son site',
    ]);
  });

  /** What the last change makes of these. */
  const made = (favourites: readonly Favourite[]) =>
    changeFavourites.mock.lastCall?.[0](favourites);

  it('can be put in another order, and taken out', async () => {
    await show(withFavourites());
    await click(the('button', 'Monter zaclys'));
    expect(made(kept)).toEqual([kept[1], kept[0], kept[2]]);
    expect(textOf()).toContain('C’est enregistré : les propositions suivent votre ordre.');
    await show(<div key="again">{withFavourites()}</div>);
    await click(the('button', 'Retirer gone'));
    expect(made(kept)).toEqual([kept[0], kept[1]]);
  });

  it('can be put back where it was, once it was taken out', async () => {
    changeFavourites.mockResolvedValueOnce(success(described.slice(1)));
    await show(withFavourites());
    await click(the('button', 'Retirer framasoft'));
    expect(textOf(section('favourites'))).toContain('framasoft est retiré.');
    expect(document.activeElement).toBe(undo());
    await click(undo());
    expect(made(kept.slice(1))).toEqual(kept);
  });

  it('keeps what was chosen elsewhere since the page was opened, and shows it', async () => {
    const [, second] = described;
    changeFavourites.mockResolvedValueOnce(success(second ? [second] : []));
    await show(withFavourites());
    await click(the('button', 'Retirer gone'));
    expect(made(kept.slice(1))).toEqual([kept[1]]);
    const list = the('list', 'Adresse mail');
    expect([...list.querySelectorAll('.favourite-name')].map(textOf)).toEqual(['zaclys']);
  });

  it('stays what it was where a choice could not be kept', async () => {
    changeFavourites.mockResolvedValueOnce(failure('disk full'));
    await show(withFavourites());
    await click(the('button', 'Retirer gone'));
    expect(textOf()).toContain('Cela n’a pas marché.');
    expect(textOf(the('list', 'Adresse mail'))).toContain('gone');
  });

  it('can be a server of one’s own, given by its address', async () => {
    await show(optionsWith({}));
    await type(the('textbox', 'Son adresse'), 'cloud.jeanne.example');
    await click(the('button', 'Ajouter cette adresse'));
    expect(made([])).toEqual([
      { need: 'text-collab', hosterId: null, address: 'https://cloud.jeanne.example/' },
    ]);
  });

  it('is never a Big-Tech service: which one it is, and what to give instead, is said', async () => {
    findService.mockResolvedValue('Gmail');
    await show(optionsWith({}));
    await type(the('textbox', 'Son adresse'), 'gmail.com');
    await click(the('button', 'Ajouter cette adresse'));
    expect(findService.mock.calls).toEqual([['https://gmail.com/']]);
    expect(changeFavourites).not.toHaveBeenCalled();
    expect(textOf(the('alert'))).toContain('Gmail est un service à remplacer : donnez l’adresse');
    expect(the('textbox', 'Son adresse').getAttribute('aria-invalid')).toBe('true');
  });

  it('is never an address that is not https', async () => {
    await show(optionsWith({}));
    await type(the('textbox', 'Son adresse'), 'http://cloud.jeanne.example');
    await click(the('button', 'Ajouter cette adresse'));
    expect(changeFavourites).not.toHaveBeenCalled();
    expect(textOf(the('alert'))).toContain('Donnez l’adresse complète');
  });
});

describe('each of thirty controls', () => {
  const favourites = (['framasoft', 'zaclys'] as const).map((name) => ({
    favourite: { need: 'email' as const, hosterId: name, address: `https://${name}.example/` },
    name,
    state: 'offered' as const,
  }));
  /** A page on which there is something of everything. */
  const full = () =>
    optionsWith(
      { quiet: { never: ['gmail'], notNow: {} }, awaited: ['translation'] },
      {
        favourites,
        directory: aDirectorySection({
          sources: { source: 'federation', mirror: null, indexes: [] },
          previous: '2026-11-01',
        }),
        nudge: { isOn: true, corner: 'right', chooseNudge: async () => success(null) },
        privacy: aPrivacySection({ requests: [aRequest()] }),
        faults: {
          faults: [{ at: '2026-11-22T10:00:00.000Z', place: 'popup', kind: 'Error', version: '1' }],
          copyText: async () => undefined,
          eraseFaults: async () => undefined,
        },
      },
    );

  it('are thirty', () => {
    expect(thirtyControls).toHaveLength(30);
  });

  it.each(thirtyControls)(
    'is at most two presses away: in %s, the %s %s',
    async (group, role, name) => {
      await show(full());
      // The first press: a group of the list. The second: what folds the control away, where something does.
      openAt(group);
      await act(() => {
        dispatchEvent(new HashChangeEvent('hashchange'));
      });
      const control = the(role, name);
      expect(control.closest('.group')?.id).toBe(group);
      let folds = 0;
      for (let at = control.closest('details:not([open])'); at; folds += 1) {
        at = at.parentElement?.closest('details:not([open])') ?? null;
      }
      expect(folds).toBeLessThanOrEqual(1);
    },
  );
});

it('the page says what leaves the device, and names its sources and licences', async () => {
  openAt('private');
  await show(optionsWith({}));
  expect(all('heading').map(textOf)).toContain('Ce qui sort de votre appareil');
  for (const owed of ['AGPL-3.0', 'INSEE', 'Licence Ouverte 2.0', 'GeoNames', 'CC BY 4.0']) {
    expect(textOf()).toContain(owed);
  }
});

describe.each(languages)('in %s', (language) => {
  it.each([
    [
      'with everything to say',
      optionsWith(
        { home: marseille, quiet: { never: ['gmail'], notNow: { slack: '2026-11-23' } } },
        { notice: 'directory-rebuilt' },
      ),
    ],
    [
      'with nothing to read',
      optionsWith({}, { directory: aDirectorySection({ directory: undefined }) }),
    ],
  ])('the page is accessible %s, whichever group is open', async (_, options) => {
    for (const id of groupIds) {
      openAt(id);
      await show(<div key={id}>{options}</div>, language);
      await expectAccessible();
    }
  });
});
