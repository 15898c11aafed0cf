import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { townCode } from '../../../src/core/towns/town';
import { lyon } from '../../builders/towns';

describe('townCode', () => {
  it('is made of the admin, the folded name and the first postcode', () => {
    const town = { ...lyon, admin: 'VD', name: 'St-Prex', postcodes: ['1162', '1163'] };
    expect(townCode(town)).toBe('VD:saintprex:1162');
  });

  it('takes the start of a range of postcodes, and nothing where there are none', () => {
    expect(townCode({ ...lyon, postcodes: ['1203~1211'] })).toBe('69:lyon:1203');
    expect(townCode({ ...lyon, postcodes: [] })).toBe('69:lyon:');
  });

  it('does not depend on how the name is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ST', 'St', 'Saint'),
        fc.constantFrom('-', ' ', "'"),
        (st, gap) => {
          expect(townCode({ ...lyon, name: `${st}${gap}Genis` })).toBe('69:saintgenis:69001');
        },
      ),
    );
  });
});
