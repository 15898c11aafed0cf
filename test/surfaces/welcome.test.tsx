// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadySuggestions } from '../../src/core/ready-suggestions';
import { failure, success } from '../../src/core/result';
import { Welcome, type WelcomeProps } from '../../src/surfaces/welcome/welcome';
import { languages } from '../ui/real-words';
import { answerWith, evolix, marseille, suggestionOf, townNamed } from '../ui/samples';
import { all, clear, expectAccessible, press, settle, show, textOf, the, type } from '../ui/screen';

const examples = [
  answerWith([evolix, suggestionOf('Marsnet')]),
  answerWith([], { need: 'file-sync' }),
  answerWith([suggestionOf('Hadoly')], { need: 'videoconf' }),
];
const loadExamples = vi.fn<() => Promise<readonly ReadySuggestions[]>>();
const chooseHome = vi.fn<WelcomeProps['chooseHome']>();
const findTowns = async () => [townNamed('Marseille', { code: '13055' })];
const welcome = <Welcome home={null} examples={[]} {...{ loadExamples, chooseHome, findTowns }} />;

async function chooseMarseille(): Promise<void> {
  await type(the('combobox'), 'mars');
  await settle();
  await press(the('combobox'), 'Enter');
  await settle();
}

beforeEach(() => {
  loadExamples.mockReset().mockResolvedValue(examples);
  chooseHome.mockReset().mockResolvedValue(success(null));
});
afterEach(clear);

describe('the welcome', () => {
  it('says what this is, asks for the town, and that it can wait', async () => {
    await show(welcome);
    expect(the('heading', 'Bienvenue à la chatière')).toBeDefined();
    expect(all('combobox')).toHaveLength(1);
    expect(textOf()).toContain('Vous pouvez aussi le faire plus tard : tout marche sans.');
    expect(the('heading', 'Gardez la porte en vue')).toBeDefined();
  });

  it('shows no examples before it knows where near is', async () => {
    await show(welcome);
    expect(textOf()).not.toContain('Par exemple');
    expect(loadExamples).not.toHaveBeenCalled();
  });

  it('shows what is near as soon as a town was chosen', async () => {
    await show(welcome);
    await chooseMarseille();
    expect(chooseHome.mock.calls).toEqual([[marseille]]);
    expect(the('heading', 'Par exemple, près de chez vous')).toBeDefined();
    expect(textOf()).toContain('Rédaction collaborative');
    expect(textOf()).toContain('Marseille, dans votre commune');
    expect(textOf()).toContain('Chez vous : Marseille (Bouches-du-Rhône)');
  });

  it('shows the best of each need, and leaves out a need without an answer', async () => {
    await show(welcome);
    await chooseMarseille();
    const shown = [...document.querySelectorAll('.spare-name')].map(textOf);
    expect(shown).toEqual(['Evolix', 'Hadoly']);
    expect(textOf()).not.toContain('Stockage et partage de fichiers');
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
    expect(all('link')).toHaveLength(2);
    await expectAccessible();
  });
});
