import { expect, it } from 'vitest';
import { dateLanguage } from '../../../src/core/text/date-language';

it.each([
  ['en', 'en-GB'],
  ['en-US', 'en-US'],
  ['fr', 'fr'],
  ['de-AT', 'de-AT'],
])('dates in %s are written as in %s', (language, written) => {
  expect(dateLanguage(language)).toBe(written);
});
