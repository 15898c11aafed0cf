import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  looserReadings,
  readingsOf,
  rewrittenReadings,
} from '../../../../src/core/towns/typed/query';
import { aTownLine } from '../../../builders/towns';
import { aGazetteer } from '../../../fakes/packed-towns';

const gazetteer = aGazetteer([aTownLine()], ['FR\t69\tRhône']);

describe('readingsOf', () => {
  it('takes what was typed for a name first', () => {
    expect(readingsOf(gazetteer, 'St-Étienne', 'FR')).toEqual([{ name: 'saintetienne' }]);
  });

  it('takes 2A004 for an INSEE code, then for its département', () => {
    expect(readingsOf(gazetteer, '2A004', 'FR').slice(0, 2)).toEqual([
      { name: '', code: '2A004' },
      { name: '', areas: new Set(['FR:2A']) },
    ]);
  });

  it('takes nothing for nothing', () => {
    expect(readingsOf(gazetteer, ' - ', 'FR')).toEqual([]);
  });
});

describe('rewrittenReadings', () => {
  it('wants the town that has both names first', () => {
    expect(rewrittenReadings(gazetteer, 'Mons / Bergen')).toEqual([
      { name: 'mons', also: 'bergen' },
      { name: 'bergen', also: 'mons' },
      { name: 'mons' },
      { name: 'bergen' },
    ]);
  });

  it('are few, and all say something, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (typed) => {
        const readings = rewrittenReadings(gazetteer, typed);
        expect(readings.length).toBeLessThanOrEqual(60);
        expect(readings.every(({ name, postcode }) => name || postcode)).toBe(true);
      }),
    );
  });
});

describe('looserReadings', () => {
  it('parts a name from its postcode, and looks around that at home', () => {
    const areas = new Set(['LU']);
    expect(looserReadings([{ name: 'luxembourg', postcode: '1009' }], 'LU')).toEqual([
      {
        around: [
          { name: 'luxembourg', areas, postcode: '100' },
          { name: 'luxembourg', areas, postcode: '10' },
        ],
        byName: { name: 'luxembourg' },
        byPostcode: { name: '', postcode: '1009' },
      },
    ]);
  });

  it('leaves words that are no postcode with it', () => {
    expect(looserReadings([{ name: 'l', postcode: '1009LUXEMBOURG' }], 'LU')).toEqual([]);
    expect(looserReadings([{ name: 'lyon' }], 'FR')).toEqual([]);
  });
});
