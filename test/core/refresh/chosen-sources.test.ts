import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksNobody,
  type ChosenSources,
  dailySourcesOf,
  isMirrorListed,
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

  const built = 'https://construit.example/c.json';
  const own = 'https://miroir.example/c.json';
  const school = {
    address: 'https://ecole.example/l.json',
    isOn: true,
    isUnsigned: false,
  } as const;

  it.each([
    ['nobody, as long as the package is the source', packaged, true, []],
    ['a mirror daily', { ...packaged, source: 'mirror', mirror: own }, false, [own]],
    ['the mirror of the build daily', { ...packaged, source: 'mirror' }, false, [built]],
    ['a list daily', { ...packaged, indexes: ['peertube'] }, false, ['peertube']],
    ['an added list daily', { ...packaged, lists: [school] }, false, [school.address]],
    ['no list that is off', { ...packaged, lists: [{ ...school, isOn: false }] }, true, []],
    [
      'an address once, though it is the mirror and a list',
      { ...packaged, source: 'mirror', mirror: school.address, lists: [school] },
      false,
      [school.address],
    ],
    ['the hosters at the wish of the user alone', { ...packaged, source: 'federation' }, false, []],
  ] as const)('is %s', (_who, sources, asksNone, daily) => {
    expect(asksNobody(sources)).toBe(asksNone);
    expect(dailySourcesOf(sources, built)).toEqual(daily);
  });

  it('is no mirror where neither the build nor the user named one', () => {
    expect(dailySourcesOf({ ...packaged, source: 'mirror' }, null)).toEqual([]);
  });
});

describe('a mirror that is also an added list', () => {
  const address = 'https://ecole.example/liste.json';
  const lists = [{ address, isOn: false, isUnsigned: false }] as const;
  const sources: ChosenSources = { source: 'mirror', mirror: address, indexes: [], lists };

  it('is known as one, switched on or off, typed or built in', () => {
    expect(isMirrorListed(sources, null)).toBe(true);
    expect(isMirrorListed({ ...sources, mirror: `${address}#top` }, null)).toBe(true);
    expect(isMirrorListed({ ...sources, mirror: null }, address)).toBe(true);
  });

  it('is none where the mirror is another one, or none is asked', () => {
    expect(isMirrorListed({ ...sources, mirror: 'https://miroir.example/' }, address)).toBe(false);
    expect(isMirrorListed({ ...sources, source: 'package' }, address)).toBe(false);
    expect(isMirrorListed({ ...sources, mirror: null }, null)).toBe(false);
  });
});
