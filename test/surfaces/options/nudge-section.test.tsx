// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/core/result';
import { type NudgeProps, NudgeSection } from '../../../src/surfaces/options/nudge-section';
import { languages } from '../../fakes/real-words';
import { clear, click, expectAccessible, showSection, textOf, the } from '../../ui/screen';

const chooseNudge = vi.fn<NudgeProps['chooseNudge']>();
const section = (isOn: boolean) => (
  <NudgeSection isOn={isOn} corner="right" chooseNudge={chooseNudge} />
);
const box = () => the('checkbox', 'Afficher la bulle') as HTMLInputElement;

beforeEach(() => {
  chooseNudge.mockReset().mockResolvedValue(success(null));
});
afterEach(clear);

describe('the nudge in the options', () => {
  it('is off at first, says what it would do, and asks for no corner', async () => {
    await showSection(section(false));
    expect(box().checked).toBe(false);
    expect(textOf()).toContain('Une fois par jour au plus');
    expect(document.querySelectorAll('input')).toHaveLength(1);
  });

  it('is switched on and off in the click itself, and that is said', async () => {
    await showSection(section(false));
    await click(box());
    expect(chooseNudge.mock.lastCall).toEqual([{ isOn: true }]);
    expect(textOf(the('status'))).toContain('dès la prochaine page');
    await showSection(section(true));
    await click(box());
    expect(chooseNudge.mock.lastCall).toEqual([{ isOn: false }]);
    expect(textOf(the('status'))).toContain('plus de bulle');
  });

  it('stands in the corner that is chosen', async () => {
    await showSection(section(true));
    await click(the('radio', 'En bas à gauche'));
    expect(chooseNudge.mock.lastCall).toEqual([{ corner: 'left' }]);
    expect(textOf(the('status'))).toContain('dans ce coin');
  });

  it.each([
    ['no-permission', 'Sans votre autorisation, rien n’a changé.'],
    ['disk full', 'Cela n’a pas marché.'],
  ])('stays as it is where that failed (%s), in a sentence', async (reason, sentence) => {
    chooseNudge.mockResolvedValue(failure(reason));
    await showSection(section(false));
    await click(box());
    expect(box().checked).toBe(false);
    expect(textOf(the('alert'))).toContain(sentence);
  });
});

it.each(languages)('the section is accessible in %s', async (language) => {
  // On the page, a heading of its own stands above the section.
  const page = (
    <>
      <h3>Chatière</h3>
      {section(true)}
    </>
  );
  await showSection(page, language);
  await expectAccessible();
});
