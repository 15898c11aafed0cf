import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewrittenWords } from '../../../../src/core/towns/typed/rewritten-words';

const ways = (typed: string) => rewrittenWords(typed.split(' ')).map((words) => words.join(' '));

describe('rewrittenWords', () => {
  it.each([
    ['mairie d annecy', 'annecy'],
    ['mairie de la rochelle', 'la rochelle'],
    ['mairie du mans', 'le mans'],
    ['ville des lilas', 'les lilas'],
    ['hotel de ville de rennes', 'rennes'],
    ['stadt bern', 'bern'],
    ['nantes metropole', 'nantes'],
    ['aix en pce', 'aix en provence'],
    ['n d de bellecombe', 'notre dame de bellecombe'],
    ['commune de mt st aignan', 'mont saint aignan'],
    ['aulnay s bois', 'aulnay sous bois'],
    ['alphen a d rijn', 'alphen aan den rijn'],
    ['rochelle la', 'la rochelle'],
  ])('writes %j as %j, too', (typed, wanted) => {
    expect(ways(typed)).toContain(wanted);
  });

  it('leaves a plain name alone, and one that is nothing but a title', () => {
    for (const typed of ['lyon', 'mairie', 'ville', 'constructor', 'to string']) {
      expect(ways(typed), typed).toEqual([]);
    }
  });

  it('writes few ways, each once and none as it was typed, whatever that is', () => {
    const words = fc.constantFrom(
      'st',
      's',
      'pt',
      'mairie',
      'de',
      'la',
      'lyon',
      'a',
      'd',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 10 }), (typed) => {
        const written = rewrittenWords(typed).map((each) => each.join(' '));
        expect(written.length).toBeLessThanOrEqual(8);
        expect(new Set([...written, typed.join(' ')]).size).toBe(written.length + 1);
      }),
    );
  });
});
