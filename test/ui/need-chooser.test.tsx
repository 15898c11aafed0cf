// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type NeedId, needIds } from '../../src/core/need';
import type { SearchNames } from '../../src/core/search/searchable';
import { NeedChooser } from '../../src/ui/need-chooser';
import { languages } from '../fakes/real-words';
import {
  all,
  clear,
  click,
  expectAccessible,
  press,
  settle,
  showPiece,
  textOf,
  the,
  type,
} from './screen';

const names: SearchNames = {
  services: [{ name: 'Doodle', needs: ['date-poll'] }],
  software: [{ name: 'Etherpad', aliases: [], needs: ['text-collab'] }],
  hosters: [{ id: 'framasoft', name: 'Framasoft' }],
};
const choose = vi.fn<(need: NeedId) => void>();
const loadNames = vi.fn<() => Promise<SearchNames>>();
const offered = new Set(needIds.filter((need) => need !== 'petition'));
const chooser = <NeedChooser choose={choose} offered={offered} loadNames={loadNames} />;
const rows = () => all('button').map(textOf);
const search = async (query: string) => {
  await type(the('searchbox'), query);
  await settle();
};
const tileCount = 6;
const familyCount = 7;

beforeEach(async () => {
  choose.mockReset();
  loadNames.mockReset().mockResolvedValue(names);
  await showPiece(chooser);
});
afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

describe('the chooser of needs', () => {
  it('offers what is needed most, and the others by family', () => {
    expect(rows()).toHaveLength(tileCount + familyCount);
    expect(rows()[0]).toBe('Écrire à plusieurs');
  });

  it.each([
    [true, 'takes what is typed at once where there is a mouse, and so a keyboard'],
    [false, 'opens no keyboard over itself on a touch screen'],
  ])('with a fine pointer %s: %s', async (isFine) => {
    clear();
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: isFine } as MediaQueryList);
    await showPiece(chooser);
    expect(document.activeElement === the('searchbox')).toBe(isFine);
  });

  it('tells which need was chosen, by a tile or in a family', async () => {
    await click(the('button', 'Visio'));
    await click(the('button', 'Outils'));
    await click(the('button', 'Wiki'));
    expect(choose.mock.calls).toEqual([['videoconf'], ['wiki']]);
  });

  it('finds a need without accents or capitals, by the name that it had', async () => {
    await search('REDACTION COLLAB');
    expect(rows()).toEqual(['Écrire à plusieurs']);
  });

  it('finds the need behind a service and behind software, and a hoster', async () => {
    await search('doodle');
    expect(rows()).toEqual(['Choisir une date à plusieurs pour remplacer Doodle']);
    await search('etherpad');
    expect(rows()).toEqual(['Écrire à plusieurs avec Etherpad']);
    await search('framasoft');
    expect(textOf(the('link'))).toBe('Framasoft hébergeur, sur la carte');
  });

  it('loads names only once somebody types, and once', async () => {
    expect(loadNames).not.toHaveBeenCalled();
    await search('d');
    await search('');
    await search('doo');
    expect(loadNames).toHaveBeenCalledOnce();
  });

  it('finds needs where names can’t be loaded', async () => {
    loadNames.mockRejectedValue(new Error('no such file'));
    await search('visio');
    expect(rows()).toContain('Visio');
    await search('doodle');
    expect(textOf(the('status'))).toContain('Rien pour « doodle ».');
  });

  it('takes the best finding by Enter', async () => {
    await search('visioconf');
    await press(the('searchbox'), 'Enter');
    expect(choose.mock.calls).toEqual([['videoconf']]);
  });

  it('takes nothing by Enter where nothing was typed', async () => {
    await press(the('searchbox'), 'Enter');
    expect(choose).not.toHaveBeenCalled();
  });

  it('says so, with the words that were typed, where nothing is found, and offers families', async () => {
    await search('soucoupe <b>volante</b>');
    expect(textOf(the('status'))).toBe(
      'Rien pour « soucoupe <b>volante</b> ». Essayez un autre mot, ou parcourez la liste.',
    );
    expect(rows()).toHaveLength(familyCount);
  });

  it('says nothing of finding nothing before all names are there', async () => {
    loadNames.mockReturnValue(new Promise(() => {}));
    await search('doodle');
    expect(textOf(the('status'))).toBe('');
  });

  it('offers everything again, and says nothing, when the search is emptied', async () => {
    await search('soucoupe');
    await search('');
    expect(rows()).toHaveLength(tileCount + familyCount);
    expect(textOf(the('status'))).toBe('');
  });

  it.each(languages)('is accessible in %s, full, searched and empty', async (language) => {
    await showPiece(chooser, language);
    await expectAccessible();
    await search('doodle');
    await expectAccessible();
    await search('soucoupe');
    await expectAccessible();
  });
});
