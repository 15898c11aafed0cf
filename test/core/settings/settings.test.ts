import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, type Settings } from '../../../src/core/settings/settings';
import { noFilters } from '../../../src/core/suggestions/filters';
import { aHome } from '../../builders/homes';
import { notQuiet } from '../../builders/quiet';

const chosen: Settings = {
  home: aHome(),
  filters: { ...noFilters, freeOfCharge: true, bodies: ['association'] },
  favourites: [{ need: 'email', hosterId: 'zaclys', address: 'https://mail.zaclys.example/' }],
  postponed: [{ need: 'email', address: 'https://mail.zaclys.example/', until: '2026-11-23' }],
  awaited: ['translation'],
  sources: { source: 'mirror', mirror: 'https://miroir.example/a.json', indexes: ['peertube'] },
  watched: ['doodle', 'zoom'],
  hasDot: false,
  quiet: { never: ['gmail'], notNow: { slack: '2026-11-23' } },
};

const defaults: Settings = {
  home: null,
  filters: noFilters,
  favourites: [],
  postponed: [],
  awaited: [],
  sources: { source: 'package', mirror: null, indexes: [] },
  watched: [],
  hasDot: true,
  quiet: notQuiet,
};

describe('readSettings', () => {
  it('reads back what was stored', () => {
    expect(readSettings(structuredClone(chosen))).toEqual(chosen);
    expect(readSettings(structuredClone(defaults))).toEqual(defaults);
  });

  it('takes the defaults where nothing was stored: no home, and a dot', () => {
    expect(readSettings({})).toEqual(defaults);
  });

  it.each([
    ['home', { lat: 43 }],
    ['filters', 'no account'],
    ['favourites', { email: 'zaclys' }],
    ['postponed', ['https://mail.zaclys.example/']],
    ['awaited', 'maps'],
    ['watched', 'doodle'],
    ['hasDot', 'no'],
    ['quiet', ['gmail']],
  ] as const)('never loses the others for a wrong %s', (field, wrong) => {
    expect(readSettings({ ...chosen, [field]: wrong })).toEqual({
      ...chosen,
      [field]: defaults[field],
    });
  });

  it('never throws, and each field is one that it may be', () => {
    const anyField = fc.anything();
    const anyStored = fc.record(
      {
        home: anyField,
        filters: anyField,
        favourites: anyField,
        postponed: anyField,
        awaited: anyField,
        sources: anyField,
        watched: anyField,
        hasDot: anyField,
        quiet: anyField,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anyStored, fc.dictionary(fc.string(), anyField)), (raw) => {
        const { hasDot, ...others } = readSettings(raw);
        expect([true, false]).toContain(hasDot);
        expect(Object.keys(others)).toEqual([
          'home',
          'filters',
          'favourites',
          'postponed',
          'awaited',
          'sources',
          'watched',
          'quiet',
        ]);
      }),
    );
  });
});
