import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHome } from '../../../src/core/towns/home';
import { aHome } from '../../builders/homes';
import { anyPoint } from '../../builders/places';

const aLabel = fc
  .string({ unit: fc.constantFrom(...'Aé9:- ()'), maxLength: 190 })
  .map((text) => `a${text}`);

const anyHome = fc.record({
  country: fc.constantFrom('FR', 'BE'),
  code: aLabel,
  point: anyPoint,
  label: aLabel,
});

describe('readHome', () => {
  it('reads back what was stored', () => {
    fc.assert(
      fc.property(anyHome, (home) => {
        expect(readHome(structuredClone(home))).toEqual(home);
      }),
    );
  });

  it.each([
    ['of any length', 'L'.repeat(190_000)],
    ['that turns the direction', 'Lille\u202e'],
    ['of several lines', 'Lille\nLille'],
    ['without a letter', '\u200b'],
  ])('a name of a town %s is none', (_what, text) => {
    expect(readHome({ ...aHome(), label: text })).toBeNull();
    expect(readHome({ ...aHome(), code: text })).toBeNull();
  });

  it('never throws, and what it reads is a home on the globe', () => {
    const nearly = fc.record({
      country: fc.oneof(fc.string(), fc.anything()),
      code: fc.oneof(fc.string(), fc.anything()),
      label: fc.string(),
      point: fc.oneof(fc.record({ lat: fc.double(), lon: fc.double() }), fc.anything()),
    });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.anything()), (raw) => {
        const home = readHome(raw);
        if (!home) return;
        expect([typeof home.country, typeof home.code, typeof home.label]).toEqual(
          Array(3).fill('string'),
        );
        expect(Math.abs(home.point.lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(home.point.lon)).toBeLessThanOrEqual(180);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['no town', null],
    ['a list', []],
    ['no country', { ...aHome(), country: undefined }],
    ['a country that is no code', { ...aHome(), country: 'France' }],
    ['a number for the code', { ...aHome(), code: 13055 }],
    ['no label', { ...aHome(), label: null }],
    ['no point', { ...aHome(), point: null }],
    ['latitude 91', { ...aHome(), point: { lat: 91, lon: 0 } }],
    ['longitude -181', { ...aHome(), point: { lat: 0, lon: -181 } }],
    ['a latitude that is no number', { ...aHome(), point: { lat: Number.NaN, lon: 0 } }],
    ['an endless longitude', { ...aHome(), point: { lat: 0, lon: Number.POSITIVE_INFINITY } }],
    ['a text for the latitude', { ...aHome(), point: { lat: '43', lon: 5 } }],
  ])('takes %s for no home', (_what, raw) => {
    expect(readHome(raw)).toBeNull();
  });

  it('takes the poles and the antimeridian', () => {
    for (const point of [
      { lat: 90, lon: 180 },
      { lat: -90, lon: -180 },
    ]) {
      expect(readHome(aHome({ point }))?.point).toEqual(point);
    }
  });

  it('keeps nothing that it does not know', () => {
    const raw = { ...aHome(), secret: 'x', point: { ...aHome().point, altitude: 12 } };
    expect(readHome(raw)).toEqual(aHome());
  });
});
