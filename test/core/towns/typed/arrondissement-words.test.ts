import { describe, expect, it } from 'vitest';
import { arrondissementIn } from '../../../../src/core/towns/typed/arrondissement-words';

const named = (typed: string) => arrondissementIn(typed.split(' '));

describe('arrondissementIn', () => {
  it('reads every Roman number up to twenty', () => {
    const roman = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(
      ' ',
    );
    expect(roman.map((number) => named(`paris ${number}e`))).toEqual(
      roman.map((_, place) => `paris${place + 1}e`),
    );
  });

  it.each([
    ['paris 1er', 'paris1e'],
    ['paris ier', 'paris1e'],
    ['lyon 2nd', 'lyon2e'],
    ['marseille 14 eme arrondissement', 'marseille14e'],
    ['xvieme arr paris', 'paris16e'],
    ['5e arrondissement de lyon', 'lyon5e'],
    ['lyon 3', 'lyon3e'],
  ])('takes %j for %s', (typed, wanted) => {
    expect(named(typed)).toBe(wanted);
  });

  it.each([
    'paris',
    'lyon 10',
    'paris 21',
    'paris 0',
    'lille 3',
    'paris iiii',
    '75011 paris 11',
    'paris l',
  ])('takes %j for none', (typed) => {
    expect(named(typed)).toBeUndefined();
  });
});
