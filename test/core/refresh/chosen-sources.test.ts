import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksDaily,
  asksNobody,
  type ChosenSources,
  readChosenSources,
} from '../../../src/core/refresh/chosen-sources';

const nobody = { source: 'package', mirror: null, indexes: [] };

describe('readChosenSources', () => {
  it('reads back what was chosen', () => {
    const chosen = {
      source: 'mirror',
      mirror: 'https://miroir.example/a.json',
      indexes: ['peertube', 'privatebin'],
    };
    expect(readChosenSources(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it.each([undefined, null, 'mirror', { source: 'web', mirror: 'http://x.example/', indexes: {} }])(
    'what is missing or wrong asks nobody: %j',
    (raw) => {
      expect(readChosenSources(raw)).toEqual(nobody);
    },
  );

  it('lets that mirror alone be without a signature of which the user said so', () => {
    const mirror = 'https://miroir.example/a.json';
    const agreed = { source: 'mirror', mirror, unsigned: mirror, indexes: [] };
    expect(readChosenSources(agreed)).toEqual(agreed);
    for (const unsigned of ['https://autre.example/', true, null, undefined]) {
      expect('unsigned' in readChosenSources({ ...agreed, unsigned })).toBe(false);
    }
    expect(readChosenSources({ ...agreed, mirror: null, unsigned: null })).toEqual({
      source: 'mirror',
      mirror: null,
      indexes: [],
    });
  });

  it('takes each list once, and none that it does not know', () => {
    const { indexes } = readChosenSources({ indexes: ['x', 'mobilizon', 'mobilizon', 4] });
    expect(indexes).toEqual(['mobilizon']);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void readChosenSources(raw)));
  });
});

describe('who is asked', () => {
  const packaged: ChosenSources = { source: 'package', mirror: null, indexes: [] };

  it.each([
    ['nobody, as long as the package is the source', packaged, { nobody: true, daily: false }],
    ['a mirror daily', { ...packaged, source: 'mirror' }, { nobody: false, daily: true }],
    ['a list daily', { ...packaged, indexes: ['peertube'] }, { nobody: false, daily: true }],
    [
      'the hosters at the wish of the user alone',
      { ...packaged, source: 'federation' },
      { nobody: false, daily: false },
    ],
  ] as const)('is %s', (_who, sources, { nobody: asksNone, daily }) => {
    expect([asksNobody(sources), asksDaily(sources)]).toEqual([asksNone, daily]);
  });
});
