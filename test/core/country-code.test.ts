import { expect, it } from 'vitest';
import { isCountryCode } from '../../src/core/country-code';

it('takes two capital letters for a country code, and nothing around them', () => {
  expect(['FR', 'DE', 'XK'].every(isCountryCode)).toBe(true);
  expect(['fr', 'F', 'FRA', 'F1', ' FR', 'FR\n', ''].some(isCountryCode)).toBe(false);
});
