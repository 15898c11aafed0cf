import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf, namesSideBySide, wordsIn } from '../../../../src/core/towns/typed/typed-words';

describe('wordsIn', () => {
  it.each([
    ['Saint-Étienne 42', ['saint', 'etienne', '42'], false],
    ['75116 Paris Cedex 16', ['75116', 'paris'], true],
    ['BP 12 44000 Nantes', ['44000', 'nantes'], false],
    ['Postfach 7, 3000 Bern', ['3000', 'bern'], false],
  ])('reads %j', (typed, words, isCedex) => {
    expect(wordsIn(typed)).toEqual({ words, isCedex });
  });

  it('reads ten words at most, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        expect(wordsIn(typed).words.length).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('nameOf', () => {
  it('spells a name in one word, Saint in full', () => {
    expect(nameOf(['st', 'denis'])).toBe('saintdenis');
  });
});

describe('namesSideBySide', () => {
  it.each([
    ['Elsene / Ixelles', [['elsene'], ['ixelles']]],
    ['Biel (Bienne)', [['biel'], ['bienne']]],
    ['Mons - Bergen', [['mons'], ['bergen']]],
    ['Vitry s/Seine', []],
    ['Saint-Denis', []],
    ['Renens/VD', []],
  ])('tells the names in %j', (typed, names) => {
    expect(namesSideBySide(typed)).toEqual(names);
  });
});
