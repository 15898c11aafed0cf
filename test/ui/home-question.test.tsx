// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Home } from '../../src/core/home';
import { failure, type Result, success } from '../../src/core/result';
import { HomeQuestion } from '../../src/ui/home-question';
import { languages } from './real-words';
import { marseille, townNamed } from './samples';
import {
  all,
  clear,
  click,
  expectAccessible,
  press,
  promised,
  settle,
  showPiece,
  textOf,
  the,
  type,
} from './screen';

const findTowns = async () => [townNamed('Marseille', { code: '13055' })];
const chooseHome = vi.fn<(home: Home) => Promise<Result<null>>>();
const lastStatus = () => textOf(all('status').at(-1) ?? null);

/** Draws the question; a surface draws it anew with the home once that is kept. */
async function ask(home: Home | null, isOpen = false): Promise<void> {
  await showPiece(<HomeQuestion {...{ home, findTowns, chooseHome, isOpen }} />);
}

async function chooseMarseille(): Promise<void> {
  await type(the('combobox'), 'mars');
  await settle();
  await press(the('combobox'), 'Enter');
  await settle();
}

beforeEach(() => {
  chooseHome.mockReset().mockResolvedValue(success(null));
});
afterEach(clear);

describe('without a home', () => {
  it('asks where the user lives, and promises that it stays here', async () => {
    await ask(null);
    expect(the('heading', 'Où habitez-vous ?')).toBeDefined();
    expect(textOf()).toContain('Votre commune reste sur votre ordinateur.');
    expect(all('button')).toEqual([]);
  });

  it('keeps the town that was chosen, as a home', async () => {
    await ask(null);
    await chooseMarseille();
    expect(chooseHome.mock.calls).toEqual([[marseille]]);
  });

  it('says that it is working it out, then that it is done, and asks no more', async () => {
    const { promise, resolve } = promised<Result<null>>();
    chooseHome.mockReturnValue(promise);
    await ask(null);
    await chooseMarseille();
    expect(lastStatus()).toBe('Calcul des plus proches…');
    resolve(success(null));
    await settle();
    await ask(marseille);
    expect(lastStatus()).toBe('C’est fait : chez vous, c’est Marseille (Bouches-du-Rhône).');
    expect(all('combobox')).toEqual([]);
  });

  it('says that it failed, with a next step, and goes on asking', async () => {
    chooseHome.mockResolvedValue(failure('disk full'));
    await ask(null);
    await chooseMarseille();
    expect(lastStatus()).toContain('Cela n’a pas marché. Réessayez');
    expect(lastStatus()).not.toContain('disk full');
    expect(all('combobox')).toHaveLength(1);
  });

  it('says that it failed, too, where the background can not be reached', async () => {
    chooseHome.mockImplementation(async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    });
    await ask(null);
    await chooseMarseille();
    expect(lastStatus()).toContain('Cela n’a pas marché. Réessayez');
  });
});

describe('with a home', () => {
  it('is one line with a button to change it', async () => {
    await ask(marseille);
    expect(textOf()).toContain('Chez vous : Marseille (Bouches-du-Rhône)');
    expect(all('combobox')).toEqual([]);
    await click(the('button', 'Changer'));
    expect(all('combobox')).toHaveLength(1);
    expect(all('button')).toEqual([]);
  });

  it('goes on asking in a page that is there for it', async () => {
    await ask(marseille, true);
    expect(all('combobox')).toHaveLength(1);
    await chooseMarseille();
    expect(all('combobox')).toHaveLength(1);
    expect(lastStatus()).toContain('C’est fait');
  });
});

describe.each(languages)('in %s', (language) => {
  it.each([
    ['unknown', null],
    ['known', marseille],
  ])('the question is accessible with the home %s', async (_, home) => {
    await showPiece(<HomeQuestion {...{ home, findTowns, chooseHome }} isOpen />, language);
    await expectAccessible();
  });
});
