// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aTown } from '../builders/towns';
import { languages } from '../fakes/real-words';
import {
  activeOption,
  choose,
  drawTownField,
  field,
  findTowns,
  holdAnswer,
  status,
  three,
  typeAndWait,
} from './drawn-town-field';
import { all, clear, click, expectAccessible, press, settle, textOf, the, type } from './screen';

beforeEach(() => drawTownField());
afterEach(clear);

describe('the town field, before anything is typed', () => {
  it('offers nothing, says nothing and loads nothing', () => {
    expect(the('combobox', 'Commune ou code postal')).toBe(field());
    expect(all('option')).toEqual([]);
    expect(all('listbox')).toEqual([]);
    expect(status()).toBe('');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(field().hasAttribute('aria-activedescendant')).toBe(false);
    expect(findTowns).not.toHaveBeenCalled();
  });

  it('leaves Escape to the browser, which closes the popup with it', async () => {
    expect(await press(field(), 'Escape')).toBe(true);
  });

  it('chooses nothing with Enter', async () => {
    await press(field(), 'Enter');
    expect(choose).not.toHaveBeenCalled();
  });

  it('does not search for spaces', async () => {
    await typeAndWait('  ');
    expect(findTowns).not.toHaveBeenCalled();
  });
});

describe('typing', () => {
  it('lists the towns with what tells them apart, the first one active', async () => {
    await typeAndWait('mar');
    expect(findTowns.mock.calls).toEqual([['mar']]);
    expect(all('option').map(textOf)).toEqual([
      'Marseille Bouches-du-Rhône, 13001',
      'Martigues Bouches-du-Rhône, 13500',
      'Marignane Bouches-du-Rhône, ancienne commune, aujourd’hui Marseille',
    ]);
    expect(status()).toBe('Communes proposées : 3');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(activeOption()).toBe(all('option')[0]);
  });

  it('names the country of a town abroad, and no département that is called like its town', async () => {
    findTowns.mockResolvedValue([
      aTown({ name: 'Saint-Denis', country: 'BE', adminName: 'Namur', postcodes: ['5081'] }),
      aTown({ name: 'Paris', adminName: 'Paris', postcodes: ['75001~75020'] }),
    ]);
    await typeAndWait('mar');
    expect(all('option').map(textOf)).toEqual(['Saint-Denis Namur, 5081, Belgique', 'Paris 75001']);
  });

  it('says that the towns are being loaded', async () => {
    const { resolve } = holdAnswer();
    await type(field(), 'mar');
    expect(status()).toBe('Chargement des communes…');
    resolve(three);
    await settle();
    expect(status()).toBe('Communes proposées : 3');
  });

  it('says so, with a next step, where no town is found', async () => {
    findTowns.mockResolvedValue([]);
    await typeAndWait('xyz');
    expect(textOf(the('alert'))).toBe('Aucune commune trouvée. Essayez le code postal.');
    expect(all('option')).toEqual([]);
  });

  it('says so, with a next step, where the towns can not be loaded', async () => {
    findTowns.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await typeAndWait('mar');
    expect(textOf(the('alert'))).toBe(
      'La liste des communes ne se charge pas. Fermez et rouvrez cette page.',
    );
    await typeAndWait('mars');
    expect(status()).toBe('Communes proposées : 3');
  });

  it('takes the list away when the field is emptied', async () => {
    await typeAndWait('mar');
    await typeAndWait('');
    expect(all('option')).toEqual([]);
    expect(status()).toBe('');
  });
});

describe('keys and clicks', () => {
  beforeEach(() => typeAndWait('mar'));

  it('arrows walk through the towns and round, and stay out of the text', async () => {
    const seen: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      expect(await press(field(), key)).toBe(false);
      seen.push(textOf(activeOption()).split(' ')[0] ?? '');
    }
    expect(seen).toEqual(['Martigues', 'Marignane', 'Marseille', 'Marignane']);
  });

  it('the active town is the only selected one', async () => {
    await press(field(), 'ArrowDown');
    const selected = all('option').filter((each) => each.getAttribute('aria-selected') === 'true');
    expect(selected).toEqual([activeOption()]);
  });

  it('Enter chooses the active town and empties the field', async () => {
    await press(field(), 'ArrowDown');
    expect(await press(field(), 'Enter')).toBe(false);
    expect(choose.mock.calls).toEqual([[three[1]]]);
    expect([field().value, status(), all('option').length]).toEqual(['', '', 0]);
  });

  it('Enter that comes before the towns of the last letters waits for these', async () => {
    const { resolve } = holdAnswer();
    await type(field(), 'brest');
    await press(field(), 'Enter');
    expect(choose).not.toHaveBeenCalled();
    resolve([aTown({ name: 'Brest' })]);
    await settle();
    expect(choose.mock.calls).toEqual([[aTown({ name: 'Brest' })]]);
    expect(field().value).toBe('');
  });

  it('and is forgotten once more is typed', async () => {
    const { resolve } = holdAnswer();
    await type(field(), 'brest');
    await press(field(), 'Enter');
    await typeAndWait('mar');
    resolve([aTown({ name: 'Brest' })]);
    await settle();
    expect(choose).not.toHaveBeenCalled();
  });

  it('another text makes the first town active again', async () => {
    await press(field(), 'ArrowDown');
    await typeAndWait('mart');
    expect(textOf(activeOption())).toContain('Marseille');
  });

  it('Escape empties the field before it closes anything', async () => {
    expect(await press(field(), 'Escape')).toBe(false);
    expect([field().value, all('option').length]).toEqual(['', 0]);
    expect(await press(field(), 'Escape')).toBe(true);
    expect(choose).not.toHaveBeenCalled();
  });

  it('a click chooses, and does not take the focus away', async () => {
    const option = all('option')[2] ?? document.body;
    const down = new Event('pointerdown', { bubbles: true, cancelable: true });
    expect(option.dispatchEvent(down)).toBe(false);
    await click(option);
    expect(choose.mock.calls).toEqual([[three[2]]]);
  });

  it('other keys are left to the field', async () => {
    for (const key of ['a', 'Tab', 'Home', 'ArrowLeft'])
      expect(await press(field(), key)).toBe(true);
  });
});

it.each(languages)('the town field is accessible, shut and open, in %s', async (language) => {
  await drawTownField(language);
  await expectAccessible();
  await typeAndWait('mar');
  expect(all('option')).toHaveLength(3);
  await expectAccessible();
});
