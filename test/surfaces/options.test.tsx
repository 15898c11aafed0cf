// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noFilters } from '../../src/core/filters';
import { failure, success } from '../../src/core/result';
import type { Settings } from '../../src/core/settings';
import { Options, type OptionsProps } from '../../src/surfaces/options/options';
import { languages } from '../ui/real-words';
import { marseille, townNamed } from '../ui/samples';
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
} from '../ui/screen';

const defaults: Settings = {
  home: null,
  filters: noFilters,
  favourites: [],
  hasDot: true,
  wasFilled: true,
  notice: null,
};
const directory = { asOf: '2026-11-22', hosterCount: 1190 };

const setDot = vi.fn(async () => undefined);
const dismissNotice = vi.fn(async () => undefined);
const chooseHome = vi.fn<OptionsProps['chooseHome']>();
const findTowns = async () => [townNamed('Marseille', { code: '13055' })];

function optionsWith(settings: Partial<Settings>, change: Partial<OptionsProps> = {}) {
  const shared = { directory, setDot, dismissNotice, chooseHome, findTowns };
  return <Options settings={{ ...defaults, ...settings }} {...shared} {...change} />;
}

async function chooseMarseille(): Promise<void> {
  await type(the('combobox'), 'mars');
  await settle();
  await press(the('combobox'), 'Enter');
  await settle();
}

const isChecked = () => (the('checkbox') as HTMLInputElement).checked;

beforeEach(() => {
  setDot.mockClear();
  dismissNotice.mockClear();
  chooseHome.mockReset().mockResolvedValue(success(null));
});
afterEach(clear);

describe('the home', () => {
  it('is shown, and can be changed at once', async () => {
    await show(optionsWith({ home: { ...marseille, label: 'Lille (Nord)' } }));
    expect(textOf()).toContain('Chez vous : Lille (Nord)');
    await chooseMarseille();
    expect(chooseHome.mock.calls).toEqual([[marseille]]);
    expect(textOf()).toContain('Chez vous : Marseille (Bouches-du-Rhône)');
    expect(all('combobox')).toHaveLength(1);
  });

  it('stays what it was where the new one could not be kept', async () => {
    chooseHome.mockResolvedValue(failure('disk full'));
    await show(optionsWith({ home: { ...marseille, label: 'Lille (Nord)' } }));
    await chooseMarseille();
    expect(textOf()).toContain('Chez vous : Lille (Nord)');
    expect(textOf()).toContain('Cela n’a pas marché.');
  });
});

describe('the dot', () => {
  it.each([true, false])(
    'is shown as it is set (%s), and kept when it is changed',
    async (hasDot) => {
      await show(optionsWith({ hasDot }));
      expect(
        the('checkbox', 'Ajouter un point à l’icône quand un service est repéré'),
      ).toBeDefined();
      expect(isChecked()).toBe(hasDot);
      await click(the('checkbox'));
      expect(isChecked()).toBe(!hasDot);
      expect(setDot.mock.calls).toEqual([[!hasDot]]);
    },
  );
});

describe('the directory', () => {
  it.each([
    ['fr', '1 190 hébergeurs. Ces informations ont été réunies le 22 novembre 2026.'],
    ['en', '1,190 hosters. These facts were gathered on November 22, 2026.'],
  ] as const)('is shown with its size and age, in %s', async (language, sentence) => {
    await show(optionsWith({}), language);
    expect(textOf()).toContain(sentence);
  });

  it('that can not be read is said to be so', async () => {
    await show(optionsWith({}, { directory: undefined }));
    expect(textOf()).toContain('L’annuaire n’est pas lisible ici.');
  });
});

describe('the notice that the directory was rebuilt', () => {
  it('is shown until it was understood', async () => {
    await show(optionsWith({ notice: 'directory-rebuilt' }));
    expect(textOf()).toContain('abîmé ou manquant');
    await click(the('button', 'Compris'));
    expect(dismissNotice).toHaveBeenCalledOnce();
    expect(textOf()).not.toContain('abîmé ou manquant');
  });

  it('is not shown where nothing was rebuilt', async () => {
    await show(optionsWith({}));
    expect(textOf()).not.toContain('abîmé');
    expect(all('button')).toEqual([]);
  });
});

it('the page says what leaves the computer, and names its sources and licences', async () => {
  await show(optionsWith({}));
  expect(all('heading').map(textOf)).toContain('Ce que Chatière envoie : rien');
  for (const owed of ['AGPL-3.0', 'INSEE', 'Licence Ouverte 2.0', 'GeoNames', 'CC BY 4.0']) {
    expect(textOf(the('list'))).toContain(owed);
  }
});

describe.each(languages)('in %s', (language) => {
  it.each([
    ['with everything to say', optionsWith({ home: marseille, notice: 'directory-rebuilt' })],
    ['with nothing to read', optionsWith({}, { directory: undefined })],
  ])('the page is accessible %s', async (_, options) => {
    await show(options, language);
    await expectAccessible();
  });
});
