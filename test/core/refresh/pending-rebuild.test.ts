import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChosenSources } from '../../../src/core/refresh/chosen-sources';
import { pendingRebuildAfter, readPendingRebuild } from '../../../src/core/refresh/pending-rebuild';

describe('the rebuild that is due', () => {
  const packaged: ChosenSources = { source: 'package', mirror: null, indexes: [] };
  const mirrored: ChosenSources = { ...packaged, source: 'mirror' };
  const listed: ChosenSources = { ...packaged, indexes: ['peertube'] };

  const school = {
    address: 'https://ecole.example/l.json',
    isOn: true,
    isUnsigned: false,
  } as const;
  const added: ChosenSources = { ...packaged, lists: [school] };
  const off: ChosenSources = { ...packaged, lists: [{ ...school, isOn: false }] };

  it.each([
    ['the same with an added list', packaged, added, null, 'again'],
    ['the same without one that was switched off', added, off, null, 'again'],
    ['nothing where one that was off is removed', off, packaged, null, null],
    ['the package, in the place of another source', mirrored, packaged, null, 'package'],
    ['the package still, with other lists', packaged, listed, 'package', 'package'],
    ['the package no more, once another source is chosen', packaged, mirrored, 'package', 'again'],
    ['the same with other lists', packaged, listed, null, 'again'],
    ['the same with other lists, still', packaged, packaged, 'again', 'again'],
    ['nothing, until another source answers', packaged, mirrored, null, null],
    ['nothing, where nothing else is chosen', mirrored, mirrored, null, null],
  ] as const)('is %s', (_, former, sources, was, due) => {
    expect(pendingRebuildAfter(former, sources, was)).toBe(due);
  });

  it('is read back, and nothing where nothing can be read', () => {
    expect([readPendingRebuild('package'), readPendingRebuild('again')]).toEqual([
      'package',
      'again',
    ]);
    fc.assert(fc.property(fc.anything(), (raw) => readPendingRebuild(raw) === null));
  });
});
