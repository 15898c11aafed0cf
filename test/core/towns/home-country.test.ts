import { expect, it } from 'vitest';
import { homeCountry } from '../../../src/core/towns/home-country';

it.each([
  [['fr-BE', 'fr'], 'BE'],
  [['en-US', 'fr-CH'], 'CH'],
  [['zh-Hant-CH'], 'CH'],
  [['fr', 'en'], 'FR'],
  [['en-US'], 'FR'],
  [[], 'FR'],
])('the languages %j speak for %s', (languages, country) => {
  expect(homeCountry(languages, ['FR', 'BE', 'CH'])).toBe(country);
});
