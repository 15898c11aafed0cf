import { describe, expect, it } from 'vitest';
import { areaReadings } from '../../../../src/core/towns/typed/area-readings';
import { aTownLine } from '../../../builders/towns';
import { aGazetteer } from '../../../fakes/packed-towns';

const gazetteer = aGazetteer(
  [aTownLine({ country: 'CA', admin: '10' }), aTownLine({ country: 'CH', admin: 'VD' })],
  ['CA\t10\tQuébec\tQC|PQ', 'CH\tVD\tVaud\tWaadt'],
);

const read = (typed: string) =>
  areaReadings(gazetteer, typed.split(' ')).map(({ name, areas = [] }) => [name, ...areas]);

describe('areaReadings', () => {
  it.each([
    ['sherbrooke qc', ['sherbrooke', 'CA:10']],
    ['sherbrooke pq', ['sherbrooke', 'CA:10']],
    ['sherbrooke queb', ['sherbrooke', 'CA:10']],
    ['morges vd', ['morges', 'CH:VD']],
    ['morges waadt', ['morges', 'CH:VD']],
  ])('takes the last word of %j for an area', (typed, reading) => {
    expect(read(typed)).toEqual([reading]);
  });

  it('wants a code of two letters in full', () => {
    expect(read('morges v')).toEqual([]);
    expect(read('morges qu')).toEqual([]);
  });
});
