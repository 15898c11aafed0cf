import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodies, noFilters, readFilters } from '../../../src/core/suggestions/filters';
import { anyFilters } from '../../builders/filters';

describe('readFilters', () => {
  it('reads back what was stored', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(readFilters(JSON.parse(JSON.stringify(filters)))).toEqual(filters);
      }),
    );
  });

  it.each([undefined, null, 'x', 7, [], { noAccount: 'yes' }])('has no wish for %j', (raw) => {
    expect(readFilters(raw)).toEqual(noFilters);
  });

  it('loses only the field that is nonsense', () => {
    const stored = { noAccount: true, onlySeen: true, countries: ['BE'], bodies: ['company'] };
    const read = { ...noFilters, ...stored };
    expect(readFilters({ ...stored, countries: 'BE' })).toEqual({ ...read, countries: [] });
    expect(readFilters({ ...stored, bodies: { company: true } })).toEqual({ ...read, bodies: [] });
    expect(readFilters({ ...stored, noAccount: 1 })).toEqual({ ...read, noAccount: false });
  });

  it('keeps the countries and kinds of body that make sense, each once, in order', () => {
    const read = readFilters({
      countries: ['FR', 'be', 'BE', 7, 'FR', 'Belgique'],
      bodies: ['company', 'club', 'association', null, 'company'],
    });
    expect(read.countries).toEqual(['BE', 'FR']);
    expect(read.bodies).toEqual(['association', 'company']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const read = readFilters(raw);
        expect(read.bodies.every((body) => bodies.includes(body))).toBe(true);
      }),
    );
  });
});
