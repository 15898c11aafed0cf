import { describe, expect, it } from 'vitest';
import type { I18n } from '../../../src/core/text/i18n';
import { plural } from '../../../src/core/text/plural';
import { type Language, wordsIn } from '../../fakes/real-words';

/** Narrow no-break spaces, as French writes thousands, are spaces. */
const said = (count: number, language: Language) =>
  plural(count, 'hosters', wordsIn(language)).replace(/\s/g, ' ');

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

  it('takes a form of its own where there is one, else the form for all others', () => {
    const has = (key: string) => ['hosters_many', 'hosters_other'].includes(key);
    const i18n: I18n = { language: 'fr', say: (key) => (has(key) ? key : '') };
    expect(plural(1_000_000, 'hosters', i18n)).toBe('hosters_many');
    expect(plural(1, 'hosters', i18n)).toBe('hosters_other');
  });
});
