import { describe, expect, it } from 'vitest';
import { pluralBase, pluralForms } from '../../../src/core/text/plural-keys';

describe('the key of a counted thing', () => {
  it.each(pluralForms)('is known without its form: %s', (form) => {
    expect(pluralBase(`hosters_${form}`)).toBe('hosters');
  });

  it('is none where it ends otherwise', () => {
    expect(pluralBase('hosters')).toBeUndefined();
    expect(pluralBase('another')).toBeUndefined();
  });

  it('has every form that any language of this machine counts with', () => {
    for (const language of ['fr', 'en', 'nl', 'de', 'ar', 'pl', 'cy']) {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      expect(pluralForms).toEqual(expect.arrayContaining(pluralCategories));
    }
  });
});
