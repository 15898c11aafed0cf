// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/core/result';
import type { VisitCount } from '../../../src/core/way-out/visit-counts';
import type { VisitedService } from '../../../src/core/way-out/visited-services';
import { Way, type WayProps } from '../../../src/surfaces/way/way';
import { aSuggestion, evolix } from '../../builders/suggestions';
import { languages } from '../../fakes/real-words';
import { all, clear, click, expectAccessible, show, textOf, the } from '../../ui/screen';

const setCounting = vi.fn<WayProps['setCounting']>();
const erase = vi.fn<WayProps['erase']>();

const week = '2026-W47';
const docs: VisitedService = {
  id: 'google-docs',
  name: 'Google Docs',
  count: 5,
  hasFavourite: false,
  door: { need: 'text-collab', suggestion: evolix },
};
const gmail: VisitedService = {
  id: 'gmail',
  name: 'Gmail',
  count: 3,
  hasFavourite: true,
  door: { need: 'email', suggestion: aSuggestion({ hosterName: 'Marsnet', kilometres: 1 }) },
};
const waze: VisitedService = { ...docs, id: 'waze', name: 'Waze', count: 1, door: null };
const met: readonly VisitCount[] = [
  { week: '2026-W45', service: 'google-docs', count: 4 },
  { week, service: 'google-docs', count: 1 },
  { week, service: 'gmail', count: 3 },
  { week, service: 'waze', count: 1 },
];

const wayWith = (change: Partial<WayProps> = {}) => (
  <Way
    met={met}
    services={[docs, gmail, waze]}
    week={week}
    homeCountry="FR"
    isCounting
    setCounting={setCounting}
    erase={erase}
    {...change}
  />
);
const nothing = { met: [], services: [] };

const box = () =>
  the('checkbox', 'Compter mes visites sur les services que Chatière connaît') as HTMLInputElement;
const headings = () => all('heading').map(textOf);
const told = () => all('status').map(textOf).filter(Boolean);
const button = (name: string) => the('button', name);

beforeEach(() => {
  setCounting.mockReset().mockResolvedValue(success(null));
  erase.mockReset().mockResolvedValue(success(null));
});
afterEach(clear);

describe('the switch', () => {
  it('is off at first, says what would be kept, and shows nothing else', async () => {
    await show(wayWith({ ...nothing, isCounting: false }));
    expect(box().checked).toBe(false);
    expect(textOf()).toContain('Ni adresse, ni jour, ni heure');
    expect(textOf()).toContain('rien en navigation privée');
    expect(headings()).toEqual(['Mes progrès']);
    expect(all('button')).toEqual([]);
  });

  it('once on, says that nothing was met yet', async () => {
    await show(wayWith(nothing));
    expect(box().checked).toBe(true);
    expect(textOf()).toContain('Rien pour l’instant : le prochain service que vous ouvrirez');
    expect(all('button')).toEqual([]);
  });

  it('is kept when it is changed', async () => {
    await show(wayWith({ ...nothing, isCounting: false }));
    await click(box());
    expect(setCounting.mock.calls).toEqual([[true]]);
    expect(told()).toEqual([]);
  });

  it('goes back where that could not be kept', async () => {
    setCounting.mockResolvedValue(failure('disk full'));
    await show(wayWith({ isCounting: true }));
    await click(box());
    expect(box().checked).toBe(true);
    expect(textOf(the('alert'))).toBe('Cela n’a pas marché. Réessayez.');
  });

  it('follows what was chosen on another page', async () => {
    await show(wayWith({ isCounting: true }));
    await show(wayWith({ isCounting: false }));
    expect(box().checked).toBe(false);
  });

  it('stands below the picture once there is one, switched on or off', async () => {
    for (const isCounting of [true, false]) {
      await show(wayWith({ isCounting }));
      const order = the('heading', 'Semaine après semaine').compareDocumentPosition(box());
      expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('once off again, says that what was counted stays', async () => {
    await show(wayWith({ isCounting: false }));
    expect(textOf()).toContain('Ce qui a été compté reste ici');
    expect(headings()).toContain('Semaine après semaine');
  });
});

describe('how far one has come', () => {
  const sentences = async (services: readonly VisitedService[]) => {
    await show(wayWith({ services }));
    return textOf(the('heading', 'En résumé').parentElement);
  };

  it('is said in numbers', async () => {
    const text = await sentences([docs, gmail, waze]);
    expect(text).toContain('Services qui ont une alternative libre : 2 sur 3.');
    expect(text).toContain('Alternatives que vous utilisez déjà : 1 sur 3.');
  });

  it('is said of a single service without counting it', async () => {
    const text = await sentences([gmail]);
    expect(text).toContain('Le service que vous utilisez a une alternative libre.');
    expect(text).toContain('Et vous l’utilisez déjà.');
  });

  it('is said honestly where there is no door and no favourite', async () => {
    const text = await sentences([waze]);
    expect(text).toContain('Pas encore d’alternative pour ce que vous utilisez.');
    expect(text).toContain('Vous n’utilisez encore aucune alternative');
  });
});

describe('the next one to leave', () => {
  it('is named with who is nearest, and with its guide', async () => {
    await show(wayWith());
    expect(headings()).toContain('Le plus facile à quitter ensuite : Google Docs');
    expect(textOf(the('article'))).toContain('Evolix');
    expect(textOf()).toContain('Écrire à plusieurs');
    expect(the('link', 'Guide pour quitter Google Docs').getAttribute('href')).toBe(
      '/src/surfaces/move/index.html?service=google-docs',
    );
  });

  it('is nobody once every door was taken', async () => {
    await show(wayWith({ services: [gmail, waze] }));
    expect(all('article')).toEqual([]);
    expect(textOf()).toContain('Partout où il y a une alternative, vous l’utilisez déjà.');
  });

  it('is not spoken of where there is no door', async () => {
    await show(wayWith({ services: [waze] }));
    expect(all('article')).toEqual([]);
    expect(textOf()).not.toContain('Là où il y a une porte');
  });
});

describe('the picture', () => {
  it('says of each service its sum and its state in words', async () => {
    await show(wayWith());
    const rows = [...document.querySelectorAll('.row')].map(textOf);
    expect(rows).toEqual([
      'Google Docs une alternative 5 visites',
      'Gmail alternative adoptée 3 visites',
      'Waze pas encore d’alternative 1 visite',
    ]);
  });

  it('has one bar a week, all on one scale', async () => {
    await show(wayWith());
    const [bars] = document.querySelectorAll('.bars path');
    const tall = [...(bars?.getAttribute('d') ?? '').matchAll(/h6v([\d.]+)z/g)].map(([, v]) => v);
    expect(tall).toEqual(['0', '0', '0', '0', '0', '0', '0', '0', '0', '32', '0', '8']);
    expect(textOf()).toContain('La plus haute vaut 4 visites en une semaine');
  });

  it('has the same numbers in a table, the latest week first', async () => {
    await show(wayWith());
    const rows = [...document.querySelectorAll('tr')].map((row) => [...row.cells].map(textOf));
    expect(rows).toHaveLength(13);
    expect(rows.slice(0, 4)).toEqual([
      ['Semaine du', 'Google Docs', 'Gmail', 'Waze'],
      ['16 nov. 2026', '1', '3', '1'],
      ['9 nov. 2026', '0', '0', '0'],
      ['2 nov. 2026', '4', '0', '0'],
    ]);
  });
});

describe('erasing', () => {
  it('takes two presses', async () => {
    await show(wayWith());
    await click(button('Effacer ces visites'));
    expect(erase).not.toHaveBeenCalled();
    await click(button('Oui, effacer toutes les visites'));
    expect(erase).toHaveBeenCalledOnce();
    expect(told()).toEqual(['C’est effacé.']);
  });

  it('can be thought better of, and the keyboard stays where it was', async () => {
    await show(wayWith());
    const first = button('Effacer ces visites');
    await click(first);
    expect(first.getAttribute('aria-expanded')).toBe('true');
    await click(button('Non, garder les visites'));
    expect(first.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(first);
    expect(all('button', 'Oui, effacer toutes les visites')).toEqual([]);
    expect(erase).not.toHaveBeenCalled();
  });

  it('keeps its button and its word when everything is gone', async () => {
    erase.mockImplementation(async () => {
      await show(wayWith(nothing));
      return success(null);
    });
    await show(wayWith());
    const first = button('Effacer ces visites');
    await click(first);
    await click(button('Oui, effacer toutes les visites'));
    expect(document.activeElement).toBe(first);
    expect(told()).toEqual(['C’est effacé.']);
  });

  it('says so where it failed', async () => {
    erase.mockRejectedValue(new Error('nobody there'));
    await show(wayWith());
    await click(button('Effacer ces visites'));
    await click(button('Oui, effacer toutes les visites'));
    expect(textOf(the('alert'))).toBe('Cela n’a pas marché. Réessayez.');
  });
});

it('leads on to leaving each suite altogether, counted or not', async () => {
  await show(wayWith({ ...nothing, isCounting: false }));
  expect(the('link', 'Guide pour quitter tout Apple').getAttribute('href')).toBe(
    '/src/surfaces/move/index.html?suite=apple',
  );
});

it.each(languages)('is accessible in %s, in every state', async (language) => {
  const states = [{ ...nothing, isCounting: false }, nothing, {}, { services: [gmail, waze] }];
  for (const state of states) {
    await show(wayWith(state), language);
    await expectAccessible();
  }
  await click(all('button')[0] as HTMLElement);
  await expectAccessible();
});
