import { describe, expect, it } from 'vitest';
import { foldTown, foldTownWords } from '../../../src/core/towns/fold-town';

describe('foldTown', () => {
  it.each([
    ['St-Étienne', 'saint etienne'],
    ['ST. ETIENNE', 'Saint-Étienne'],
    ['Ste Colombe', 'Sainte-Colombe'],
    ["L'Haÿ-les-Roses", 'lhay les roses'],
    ["Villeneuve-d'Ascq", 'villeneuve dascq'],
    ['Marseille 13ème', 'marseille 13e'],
    ['Paris 1er', 'Paris 1e'],
    ['Lyon 2ieme', 'Lyon 2e'],
  ])('takes %j and %j for the same town', (one, other) => {
    expect(foldTown(one)).toBe(foldTown(other));
  });

  it.each([
    ['Saint-Denis', 'Sainte-Denis'],
    ['Stenay', 'Saintenay'],
    ['Paris 1er', 'Paris 11e'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(foldTown(one)).not.toBe(foldTown(other));
  });

  it('is its words, one behind the other', () => {
    expect(foldTownWords("St-Cyr-l'École")).toEqual(['saint', 'cyr', 'l', 'ecole']);
    expect(foldTown("St-Cyr-l'École")).toBe('saintcyrlecole');
  });
});
