import { describe, expect, it } from 'vitest';
import {
  directoryKey,
  isAddedListRows,
  isBase,
  isListRows,
  packagedBase,
} from '../../../src/core/refresh/source-rows';
import { aHoster } from '../../builders/hosters';

describe('the directory of a package', () => {
  it('holds each hoster as a row, got when its facts were gathered', () => {
    const hoster = aHoster();
    expect(packagedBase('2026-11-22', [hoster])).toEqual({
      source: 'package',
      asOf: '2026-11-22',
      gotAt: '2026-11-22T00:00:00.000Z',
      rows: [JSON.stringify(hoster)],
    });
  });
});

describe('the key of a directory', () => {
  const base = packagedBase('2026-11-22', []);
  const list = { source: 'peertube', gotAt: '2026-11-23T08:00:00.000Z' } as const;

  it('changes with the source, with when it was got, and with each list beside it', () => {
    const keys = [
      directoryKey(base),
      directoryKey({ ...base, source: 'mirror' }),
      directoryKey({ ...base, gotAt: list.gotAt }),
      directoryKey(base, [list]),
      directoryKey(base, [{ ...list, gotAt: base.gotAt }]),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it.each([
  ['package', [true, false, false]],
  ['peertube', [false, true, false]],
  ['https://ecole.example/liste.json', [false, true, true]],
] as const)('rows of %s are told apart', (source, expected) => {
  const rows = { source, asOf: '2026-11-22', gotAt: '2026-11-22T08:00:00.000Z', rows: [] };
  expect([isBase, isListRows, isAddedListRows].map((is) => is(rows))).toEqual(expected);
});
