// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, type Result, success } from '../../src/core/result';
import type { Home } from '../../src/core/towns/home';
import { HomeQuestion, type HomeQuestionProps } from '../../src/ui/home-question';
import { marseille } from '../builders/homes';
import { aTown } from '../builders/towns';
import { languages } from '../fakes/real-words';
import { promised } from '../promised';
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

const findTowns = vi.fn<HomeQuestionProps['findTowns']>();
const chooseHome = vi.fn<(home: Home) => Promise<Result<null>>>();
const lastStatus = () => textOf(all('status').at(-1) ?? null);

/** Draws the question; a surface draws it anew with the home once that is kept. */
async function ask(home: Home | null): Promise<void> {
  await showPiece(<HomeQuestion {...{ home, findTowns, chooseHome }} />);
}

async function chooseMarseille(): Promise<void> {
  await type(the('combobox'), 'mars');
  await settle();
  await press(the('combobox'), 'Enter');
  await settle();
}

beforeEach(() => {
  chooseHome.mockReset().mockResolvedValue(success(null));
  findTowns.mockReset().mockResolvedValue([aTown({ name: 'Marseille', code: '13055' })]);
});
afterEach(clear);

describe('without a home', () => {
  it('asks for a town, and promises that it stays here', async () => {
    await ask(null);
    expect(the('combobox', 'Commune ou code postal')).toBeDefined();
    expect(textOf()).toContain('Elle reste sur cet appareil.');
    expect(all('button')).toEqual([]);
  });

  it('leaves the country open, which the browser may guess', async () => {
    await ask(null);
    await chooseMarseille();
    expect(findTowns.mock.calls).toEqual([['mars', undefined]]);
  });

  it('keeps the town that was chosen, as a home', async () => {
    await ask(null);
    await chooseMarseille();
    expect(chooseHome.mock.calls).toEqual([[marseille]]);
  });

  it('says that it is working it out, then that it is done', async () => {
    const { promise, resolve } = promised<Result<null>>();
    chooseHome.mockReturnValue(promise);
    await ask(null);
    await chooseMarseille();
    expect(lastStatus()).toBe('Recherche des plus proches…');
    resolve(success(null));
    await settle();
    await ask(marseille);
    expect(lastStatus()).toBe('C’est noté : Marseille (Bouches-du-Rhône).');
  });

  it('says that it failed, with a next step, and goes on asking', async () => {
    chooseHome.mockResolvedValue(failure('disk full'));
    await ask(null);
    await chooseMarseille();
    expect(textOf(the('alert'))).toContain('Cela n’a pas marché. Réessayez');
    expect(textOf(the('alert'))).not.toContain('disk full');
    expect(all('combobox')).toHaveLength(1);
  });

  it('says that it failed, too, where the background can not be reached', async () => {
    chooseHome.mockImplementation(async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    });
    await ask(null);
    await chooseMarseille();
    expect(textOf(the('alert'))).toContain('Cela n’a pas marché. Réessayez');
  });
});

describe('with a home', () => {
  it('says which it is, unless a heading asks for another', async () => {
    await ask(marseille);
    expect(textOf()).toContain('Chez vous : Marseille (Bouches-du-Rhône)');
    await showPiece(<HomeQuestion home={marseille} {...{ findTowns, chooseHome }} isAsked />);
    expect(textOf()).not.toContain('Chez vous');
    expect(the('combobox').getAttribute('placeholder')).toBe('Commune ou code postal');
  });

  it('goes on asking in a page that is there for it', async () => {
    await ask(marseille);
    expect(all('combobox')).toHaveLength(1);
    await chooseMarseille();
    expect(all('combobox')).toHaveLength(1);
    expect(lastStatus()).toContain('C’est noté');
  });
});

describe('with a home whose commune became part of another', () => {
  const saintBois: Home = { ...marseille, code: '01340', label: 'Saint-Bois (Ain)' };
  const arboys = aTown({ name: 'Arboys en Bugey', code: '01015', adminName: 'Ain' });
  const show = (findNewCommune: HomeQuestionProps['findNewCommune']) =>
    showPiece(
      <HomeQuestion
        home={saintBois}
        {...{ findTowns, chooseHome }}
        {...(findNewCommune && { findNewCommune })}
      />,
    );

  it('proposes that one, and chooses it at a click', async () => {
    await show(async () => arboys);
    await settle();
    expect(textOf()).toContain('Saint-Bois (Ain) fait maintenant partie de Arboys en Bugey.');
    await expectAccessible();
    await click(the('button', 'Choisir Arboys en Bugey'));
    await settle();
    expect(chooseHome.mock.calls[0]?.[0]).toMatchObject({ code: '01015', country: 'FR' });
  });

  it('says nothing where it is none, or where that can not be found out', async () => {
    await show(async () => null);
    await settle();
    expect(all('button')).toEqual([]);
    await show(async () => {
      throw new TypeError('Failed to fetch');
    });
    await settle();
    expect(all('button')).toEqual([]);
    expect(textOf()).toContain('Chez vous : Saint-Bois (Ain)');
  });
});

describe.each(languages)('in %s', (language) => {
  it.each([
    ['unknown', null],
    ['known', marseille],
  ])('the question is accessible with the home %s', async (_, home) => {
    await showPiece(<HomeQuestion {...{ home, findTowns, chooseHome }} />, language);
    await expectAccessible();
  });
});
