// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/core/result';
import { noFilters } from '../../../src/core/suggestions/filters';
import type { ReadySuggestions } from '../../../src/core/suggestions/ready-suggestions';
import { Welcome, type WelcomeProps } from '../../../src/surfaces/welcome/welcome';
import { marseille } from '../../builders/homes';
import { aReadyAnswer } from '../../builders/ready-answers';
import { aSuggestion, evolix } from '../../builders/suggestions';
import { aTown } from '../../builders/towns';
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

const examples = [
  aReadyAnswer([evolix, aSuggestion({ hosterName: 'Marsnet' })]),
  aReadyAnswer([], { need: 'file-sync' }),
  aReadyAnswer([aSuggestion({ hosterName: 'Hadoly' })], { need: 'videoconf' }),
];
const loadExamples = vi.fn<() => Promise<readonly ReadySuggestions[]>>();
const chooseHome = vi.fn<WelcomeProps['chooseHome']>();
const findTowns = async () => [aTown({ name: 'Marseille', code: '13055' })];
const chooseFilters = vi.fn<WelcomeProps['chooseFilters']>();
const close = vi.fn();
const findPinned = vi.fn<WelcomeProps['findPinned']>();
const showBubble = vi.fn<WelcomeProps['showBubble']>();
const answerRefresh = vi.fn<WelcomeProps['answerRefresh']>();
const anywhere = [aReadyAnswer([aSuggestion({ hosterName: 'Framasoft' })], { home: null })];
const welcomeOn = (isOnPhone: boolean, question: WelcomeProps['question'] = null) => (
  <Welcome
    home={null}
    filters={noFilters}
    examples={anywhere}
    {...{ loadExamples, chooseHome, chooseFilters, findTowns, isOnPhone, close }}
    {...{ question, answerRefresh, findPinned, showBubble }}
    hasBubble={false}
  />
);
const welcome = welcomeOn(false);

async function chooseMarseille(): Promise<void> {
  await type(the('combobox'), 'mars');
  await settle();
  await press(the('combobox'), 'Enter');
  await settle();
}

beforeEach(() => {
  loadExamples.mockReset().mockResolvedValue(examples);
  chooseHome.mockReset().mockResolvedValue(success(null));
  chooseFilters.mockReset().mockResolvedValue(success(null));
  close.mockReset();
  findPinned.mockReset().mockResolvedValue(false);
  showBubble.mockReset().mockResolvedValue(success(null));
  answerRefresh.mockReset().mockResolvedValue(success(null));
});
afterEach(clear);

describe('the welcome', () => {
  it('says what this is, asks for the town, and that it can wait', async () => {
    await show(welcome);
    expect(the('heading', 'Bienvenue dans Chatière')).toBeDefined();
    expect(all('combobox')).toHaveLength(1);
    expect(textOf()).toContain('Deux questions, facultatives');
    expect(the('heading', 'Épingler Chatière')).toBeDefined();
  });

  it('shows good places to start with before it knows where near is', async () => {
    await show(welcome);
    expect(the('heading', 'Exemples à ouvrir, pour commencer')).toBeDefined();
    expect(textOf()).toContain('Framasoft');
    expect(textOf()).not.toContain('Par exemple');
    expect(loadExamples).not.toHaveBeenCalled();
  });

  it('shows what needs no account once that was wished', async () => {
    await show(welcome);
    await click(the('checkbox'));
    expect(chooseFilters.mock.calls).toEqual([[{ ...noFilters, noAccount: true }]]);
    expect(textOf()).toContain('Hadoly');
    expect(textOf()).toContain('C’est fait : propositions mises à jour.');
  });

  it('asks for the town first, and has one main button', async () => {
    await show(welcome);
    const headings = all('heading').map(textOf);
    expect(headings.slice(0, 3)).toEqual([
      'Bienvenue dans Chatière',
      'Près de quelle commune ?',
      'Exemples à ouvrir, pour commencer',
    ]);
    expect([...document.querySelectorAll('.button')].map(textOf)).toEqual([
      'Fermer, répondre plus tard',
    ]);
  });

  it('folds the question for the town once it is answered, and the keyboard goes on from there', async () => {
    await show(welcome);
    await chooseMarseille();
    expect(all('combobox')).toEqual([]);
    const change = the('button', 'Changer de commune');
    expect(document.activeElement).toBe(change);
    expect(all('status').map(textOf)).toContain('C’est noté : Marseille (Bouches-du-Rhône).');
    await click(change);
    expect(document.activeElement).toBe(the('combobox'));
  });

  it('speaks of no toolbar on a phone', async () => {
    await show(welcomeOn(true));
    expect(textOf()).not.toMatch(/épingle|puzzle|barre/);
    expect(textOf()).toContain('ouvrez le menu du navigateur');
    expect(the('heading', 'Retrouver Chatière')).toBeDefined();
    expect(document.querySelector('.pin-picture')).toBeNull();
    await expectAccessible();
  });

  it('leads an association to leaving each suite altogether', async () => {
    await show(welcome);
    expect(the('heading', 'Pour une association')).toBeDefined();
    expect(the('link', 'Guide pour quitter tout Microsoft 365')).toBeDefined();
  });

  it('can be left at any time', async () => {
    await show(welcome);
    await click(the('button', 'Fermer, répondre plus tard'));
    expect(close).toHaveBeenCalledOnce();
    await chooseMarseille();
    expect(the('button', 'Fermer cette page')).toBeDefined();
  });

  it('shows what is near as soon as a town was chosen', async () => {
    await show(welcome);
    await chooseMarseille();
    expect(chooseHome.mock.calls).toEqual([[marseille]]);
    expect(the('heading', 'Exemples à ouvrir, près de chez vous')).toBeDefined();
    expect(textOf()).toContain('Écrire à plusieurs');
    expect(textOf()).toContain('dans votre commune');
    expect(textOf()).toContain('Chez vous : Marseille (Bouches-du-Rhône)');
  });

  it('shows the best of each need, and leaves out a need without an answer', async () => {
    await show(welcome);
    await chooseMarseille();
    const shown = [...document.querySelectorAll('.spare-name')].map(textOf);
    expect(shown).toEqual(['Evolix', 'Hadoly']);
    expect(textOf()).not.toContain('Ranger et partager des fichiers');
  });

  it('shows no examples where the town could not be kept', async () => {
    chooseHome.mockResolvedValue(failure('disk full'));
    await show(welcome);
    await chooseMarseille();
    expect(loadExamples).not.toHaveBeenCalled();
    expect(textOf()).toContain('Cela n’a pas marché.');
  });

  it.each(languages)('is accessible in %s, before and after the town', async (language) => {
    await show(welcome, language);
    await expectAccessible();
    await chooseMarseille();
    await expectAccessible();
  });
});

describe('the icon', () => {
  const isShown = () => document.querySelector('.pin-picture') !== null;

  it('is shown where to be pinned, in a picture that the text says too', async () => {
    await show(welcome);
    expect(isShown()).toBe(true);
    expect(all('listitem').map(textOf)).toContain(
      'Ouvrez le menu des extensions : c’est la pièce de puzzle, en haut du navigateur.',
    );
  });

  it('is seen to be pinned as the page comes to the front again', async () => {
    await show(welcome);
    findPinned.mockResolvedValue(true);
    await act(() => void window.dispatchEvent(new Event('focus')));
    await settle();
    expect(isShown()).toBe(false);
    expect(textOf()).toContain('C’est fait : l’icône de Chatière reste en vue.');
    await expectAccessible();
    findPinned.mockResolvedValue(false);
    await act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await settle();
    expect(isShown()).toBe(true);
  });

  it('is not asked for on a phone', async () => {
    await show(welcomeOn(true));
    expect(findPinned).not.toHaveBeenCalled();
  });
});

describe('the bubble, on a phone', () => {
  const press = async () => {
    await show(welcomeOn(true));
    expect(showBubble).not.toHaveBeenCalled();
    await click(the('button', 'Afficher la bulle'));
    expect(showBubble).toHaveBeenCalledOnce();
  };

  it('comes with a press, and can be set afterwards', async () => {
    await press();
    expect(textOf()).toContain('C’est fait : la bulle pourra paraître dès la prochaine page.');
    expect(all('button', 'Afficher la bulle')).toEqual([]);
    expect(the('link', 'Ajuster la bulle').getAttribute('href')).toBe(
      '/src/surfaces/options/index.html#nudge',
    );
    await expectAccessible();
  });

  it.each([
    ['no-permission', 'Sans votre autorisation, rien n’a changé.'],
    ['disk full', 'Cela n’a pas marché.'],
  ])('can be asked for again where it did not come: %s', async (reason, told) => {
    showBubble.mockResolvedValue(failure(reason));
    await press();
    expect(textOf()).toContain(told);
    expect(all('button', 'Afficher la bulle')).toHaveLength(1);
  });

  it('is not offered on a screen with a toolbar', async () => {
    await show(welcome);
    expect(all('button', 'Afficher la bulle')).toEqual([]);
  });
});

describe('the question whether the directory shall be kept up to date', () => {
  const question = { host: 'miroir.example', answer: null };

  it('is not asked where there is nothing to ask', async () => {
    await show(welcome);
    expect(all('heading', 'Garder l’annuaire à jour ?')).toEqual([]);
  });

  it('says who is asked how often, and asks nobody before it is answered', async () => {
    await show(welcomeOn(false, question));
    expect(textOf()).toContain('Trois questions, facultatives.');
    expect(textOf()).toContain(
      'Une petite requête par jour à miroir.example, deux quand il y a du neuf, rien sur vous.',
    );
    expect(answerRefresh).not.toHaveBeenCalled();
    await expectAccessible();
  });

  it.each([
    ['Garder l’annuaire à jour', true, 'C’est fait : l’annuaire est gardé à jour.'],
    ['Laisser l’annuaire tel quel', false, 'C’est noté : l’annuaire reste celui de l’extension.'],
  ])('is answered by “%s”, and is not asked again', async (button, isWanted, told) => {
    await show(welcomeOn(false, question));
    await click(the('button', button));
    expect(answerRefresh.mock.calls).toEqual([[isWanted]]);
    expect(textOf()).toContain(told);
    expect(all('button', button)).toEqual([]);
    await expectAccessible();
  });

  it.each([
    ['no-permission', 'Sans votre autorisation, rien n’a changé.'],
    ['not-kept', 'Cela n’a pas marché. Réessayez.'],
  ] as const)('stays where the answer could not be kept: %s', async (reason, told) => {
    answerRefresh.mockResolvedValue(failure(reason));
    await show(welcomeOn(false, question));
    await click(the('button', 'Garder l’annuaire à jour'));
    expect(textOf()).toContain(told);
    expect(all('button', 'Garder l’annuaire à jour')).toHaveLength(1);
  });

  it('shows the answer of before as done', async () => {
    await show(welcomeOn(false, { ...question, answer: 'yes' }));
    expect(textOf()).toContain('C’est fait : l’annuaire est gardé à jour.');
    expect(all('button', 'Garder l’annuaire à jour')).toEqual([]);
  });
});
