import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../../src/core/text/whole-number';
import { inRepository } from '../../../src/tools/root';

const languages = readdirSync(inRepository('assets/_locales'));

describe.each([...languages, 'fr-CA', 'fr-CH', 'en-GB', 'en-IN'])(
  'a whole number in %s',
  (language) => {
    const format = new Intl.NumberFormat(language);

    it('is what Intl writes, digits alone or not', () => {
      for (let count = 0; count < 2000; count += 1) {
        expect(wholeNumber(count, language)).toBe(format.format(count));
      }
      expect(wholeNumber(1_234_567, language)).toBe(format.format(1_234_567));
    });
  },
);
