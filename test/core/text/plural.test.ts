import { describe, expect, it } from 'vitest';
import type { I18n } from '../../../src/core/text/i18n';
import { type PluralForms, plural } from '../../../src/core/text/plural';
import { type Language, wordsIn } from '../../fakes/real-words';

const hosters: PluralForms = { one: 'hosters_one', other: 'hosters_other' };

/** Narrow no-break spaces, as French writes thousands, are spaces. */
const said = (count: number, language: Language) =>
  plural(count, hosters, wordsIn(language)).replace(/\s/g, ' ');

describe('a number and what it counts', () => {
  it.each([
    [0, '0 hébergeur'],
    [1, '1 hébergeur'],
    [1.5, '1,5 hébergeur'],
    [2, '2 hébergeurs'],
    [1_000_000, '1 000 000 hébergeurs'],
  ])('in French is right for %d', (count, phrase) => {
    expect(said(count, 'fr')).toBe(phrase);
  });

  it.each([
    [0, '0 hosts'],
    [1, '1 host'],
    [1.5, '1.5 hosts'],
    [2, '2 hosts'],
    [1_000_000, '1,000,000 hosts'],
  ])('in English is right for %d', (count, phrase) => {
    expect(said(count, 'en')).toBe(phrase);
  });

  it('takes a form of its own where there is one', () => {
    const i18n: I18n = { language: 'fr', say: (key) => key };
    const forms: PluralForms = { ...hosters, many: 'options_title' };
    expect(plural(1_000_000, forms, i18n)).toBe('options_title');
    expect(plural(999_999, forms, i18n)).toBe('hosters_other');
  });
});
