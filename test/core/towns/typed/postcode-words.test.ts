import { describe, expect, it } from 'vitest';
import { postcodesAmong } from '../../../../src/core/towns/typed/postcode-words';
import { aTownLine } from '../../../builders/towns';
import { aGazetteer } from '../../../fakes/packed-towns';

const gazetteer = aGazetteer([aTownLine()], [], { countryNames: { BE: ['belgique'] } });

describe('postcodesAmong', () => {
  it.each([
    ['69001 lyon', { others: ['lyon'], postcode: '69001' }],
    ['b 1000 bruxelles', { others: ['bruxelles'], postcode: '1000', country: 'BE' }],
    ['b1000', { others: [], postcode: '1000', country: 'BE' }],
    ['montreal h2x 1y4', { others: ['montreal'], postcode: 'H2X' }],
  ])('finds the postcode in %j', (typed, found) => {
    expect(postcodesAmong(gazetteer, typed.split(' '))).toContainEqual(found);
  });

  it('finds none among words without a digit', () => {
    expect(postcodesAmong(gazetteer, ['saint', 'denis'])).toEqual([]);
  });
});
