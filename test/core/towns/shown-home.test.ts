import { expect, it } from 'vitest';
import { isShownHome } from '../../../src/core/towns/shown-home';
import { places } from '../../builders/places';

it('is one whose words are of scripts in use', () => {
  const home = { country: 'FR', code: '69123', point: places.lyon, label: 'Lyon (69)' };
  expect(isShownHome(home)).toBe(true);
  expect(isShownHome({ ...home, label: '\u{13441}' })).toBe(false);
  expect(isShownHome({ ...home, code: 'a\u{13441}' })).toBe(false);
});
