// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AddedList } from '../../../../src/core/refresh/added-list';
import type { ChosenSources } from '../../../../src/core/refresh/chosen-sources';
import { failure, success } from '../../../../src/core/result';
import type { DirectoryProps } from '../../../../src/surfaces/options/directory/directory-props';
import { DirectorySection } from '../../../../src/surfaces/options/directory/directory-section';
import { aDirectorySection } from '../../../builders/directory-section';
import { languages } from '../../../fakes/real-words';
import { clear, click, expectAccessible, show, textOf, the, type } from '../../../ui/screen';

afterEach(clear);

const packaged: ChosenSources = { source: 'package', mirror: null, indexes: [] };
const school: AddedList = {
  address: 'https://ecole.example/liste.json',
  isOn: true,
  isUnsigned: false,
};
const withLists = (...lists: AddedList[]) => ({ ...packaged, lists });

const section = (changes: Partial<DirectoryProps>) => (
  <DirectorySection {...aDirectorySection(changes)} />
);

const field = () => the('textbox', 'Adresse du fichier de la liste (https)');

async function add(typed: string): Promise<void> {
  await type(field(), typed);
  await click(the('button', 'Ajouter cette liste'));
}

describe('the lists beside the directory', () => {
  it('are added by their address', async () => {
    const chooseSources = vi.fn(async () => success(null));
    await show(section({ chooseSources }));
    await add('https://ecole.example/liste.json');
    expect(chooseSources.mock.calls).toEqual([[withLists(school)]]);
    expect((field() as HTMLInputElement).value).toBe('');
  });

  it('keep what was typed where the permission was refused', async () => {
    await show(section({ chooseSources: async () => failure('no-permission') }));
    await add('https://ecole.example/liste.json');
    expect((field() as HTMLInputElement).value).toBe('https://ecole.example/liste.json');
    expect(textOf()).toContain('Sans votre autorisation, rien n’a changé.');
  });

  it.each([
    ['http://ecole.example/', 'commencer par https://'],
    ['https://192.168.0.1/', 'n’est pas ouvert à tout internet'],
    ['https://annuaire.example/directory.json', 'l’annuaire lui-même'],
    [school.address, 'Cette liste est déjà là'],
  ])('refuse %s with one sentence, and ask nothing', async (typed, words) => {
    const chooseSources = vi.fn(async () => success(null));
    await show(section({ sources: withLists(school), chooseSources }));
    await add(typed);
    expect(textOf(the('alert'))).toContain(words);
    expect(chooseSources).not.toHaveBeenCalled();
  });

  it('are five at most', async () => {
    const five = ([1, 2, 3, 4, 5] as const).map(
      (at): AddedList => ({ ...school, address: `https://l${at}.example/` }),
    );
    await show(section({ sources: withLists(...five) }));
    await add(school.address);
    expect(textOf(the('alert'))).toContain('Cinq listes sont déjà là');
  });

  it('are switched off one by one', async () => {
    const chooseSources = vi.fn(async () => success(null));
    const region: AddedList = { ...school, address: 'https://region.example/liste.json' };
    await show(section({ sources: withLists(school, region), chooseSources }));
    await click(the('checkbox', 'region.example/liste.json Pas encore lue.'));
    expect(chooseSources.mock.calls).toEqual([[withLists(school, { ...region, isOn: false })]]);
  });

  it('are removed, and put back as they were', async () => {
    const chooseSources = vi.fn(async () => success(null));
    const off = { ...school, isOn: false };
    await show(section({ sources: withLists(off), chooseSources }));
    await click(the('button', 'Retirer la liste ecole.example/liste.json'));
    expect(chooseSources.mock.lastCall).toEqual([withLists()]);
    expect(textOf()).toContain('La liste ecole.example/liste.json est retirée');
    await show(section({ sources: packaged, chooseSources }));
    await click(the('button', /^Annuler/));
    expect(chooseSources.mock.lastCall).toEqual([withLists(off)]);
    expect(textOf()).not.toContain('est retirée');
  });
});

describe('a list without a signature', () => {
  const states = [
    { id: school.address, problem: { id: 'unsigned-list', values: ['ecole.example'] } as const },
  ];

  it('is taken once the user says so, after a plain question', async () => {
    const chooseSources = vi.fn(async () => success(null));
    const listFacts = { parts: [], states };
    await show(section({ sources: withLists(school), listFacts, chooseSources }));
    expect(textOf()).toContain('sans signature ?');
    await click(the('button', 'Le prendre sans signature'));
    expect(chooseSources.mock.calls).toEqual([[withLists({ ...school, isUnsigned: true })]]);
  });

  it.each(languages)('is marked ever after, in %s', async (language) => {
    const sources = withLists({ ...school, isUnsigned: true });
    await show(
      <main>
        <h1>x</h1>
        {section({ sources, listFacts: { parts: [], states } })}
      </main>,
      language,
    );
    expect(textOf()).toMatch(/Sans signature : rien|Without a signature: nothing/);
    expect(document.querySelectorAll('.notice').length).toBe(1);
    await expectAccessible();
  });

  it('leads to no question about the mirror of the directory', async () => {
    const mirror = 'https://ecole.example/annuaire.json';
    const refresh = { state: 'refused', problem: states[0]?.problem ?? null } as const;
    if (!refresh.problem) throw new Error('There is no problem');
    const sources: ChosenSources = { source: 'mirror', mirror, indexes: [] };
    await show(section({ sources, refresh: { ...refresh, problem: refresh.problem } }));
    expect(textOf()).not.toContain('sans signature ?');
  });
});
