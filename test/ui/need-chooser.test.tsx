// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type NeedId, needs } from '../../src/core/need';
import { NeedChooser } from '../../src/ui/need-chooser';
import { languages } from '../fakes/real-words';
import { all, clear, click, expectAccessible, show, textOf, the, type } from './screen';

const choose = vi.fn<(need: NeedId) => void>();
const chooser = (
  <main>
    <h1>Chatière</h1>
    <NeedChooser choose={choose} />
  </main>
);
const names = () => all('button').map(textOf);

beforeEach(async () => {
  choose.mockReset();
  await show(chooser);
});
afterEach(clear);

describe('the chooser of needs', () => {
  it('offers every need, in its order, each by another name', () => {
    expect(names()).toHaveLength(needs.length);
    expect(new Set(names()).size).toBe(needs.length);
    expect(names()[0]).toBe('Écrire à plusieurs');
  });

  it('tells which one was chosen', async () => {
    await click(the('button', 'Visio'));
    expect(choose.mock.calls).toEqual([['videoconf']]);
  });

  it('finds a need without accents or capitals', async () => {
    await type(the('searchbox'), 'ECRIRE A');
    expect(names()).toEqual(['Écrire à plusieurs']);
  });

  it('finds a need by a part of its name', async () => {
    await type(the('searchbox'), 'crire');
    expect(names()).toEqual(['Écrire à plusieurs']);
  });

  it('finds a need by what French directories call it', async () => {
    await type(the('searchbox'), 'pad');
    expect(names()).toContain('Écrire à plusieurs');
    await type(the('searchbox'), 'drive');
    expect(names()).toEqual(['Ranger et partager des fichiers']);
  });

  it('says so, with the words that were typed, where nothing is found', async () => {
    await type(the('searchbox'), 'soucoupe <b>volante</b>');
    expect(names()).toEqual([]);
    expect(textOf(the('status'))).toBe('Aucun besoin ne correspond à « soucoupe <b>volante</b> ».');
  });

  it('offers everything again, and says nothing, when the search is emptied', async () => {
    await type(the('searchbox'), 'soucoupe');
    await type(the('searchbox'), '');
    expect(names()).toHaveLength(needs.length);
    expect(textOf(the('status'))).toBe('');
  });

  it.each(languages)(
    'does not call its search field by the name of a need, in %s',
    async (language) => {
      await show(chooser, language);
      expect(names()).not.toContain(the('searchbox').getAttribute('aria-label'));
    },
  );

  it.each(languages)('is accessible in %s, full and empty', async (language) => {
    await show(chooser, language);
    await expectAccessible();
    await type(the('searchbox'), 'soucoupe');
    await expectAccessible();
  });
});
