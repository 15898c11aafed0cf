import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noChoices,
  readChoices,
  readOthers,
  readReplacedSettings,
  readSomeChoices,
} from '../../../src/core/settings/choices';
import { anyChoices, chosen } from '../../builders/choices';

describe('choices', () => {
  it('are read back as they were stored', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(readChoices(structuredClone(choices))).toEqual(choices);
      }),
    );
  });

  it('are those of a new user where nothing is stored', () => {
    expect(readChoices({})).toEqual(noChoices);
    expect(noChoices).toMatchObject({ home: null, hasDot: true, ticks: {}, others: {} });
  });

  it('name no guide of which nothing was ticked', () => {
    expect(readChoices({ ticks: { skype: [], gmail: ['fly'], zoom: ['place'] } }).ticks).toEqual({
      zoom: ['place'],
    });
  });

  it('hide no choice behind what another version left', () => {
    const others = { home: 'x', chatiere: 9, others: 1, nudge: true };
    expect(readChoices({ others }).others).toEqual({ nudge: true });
  });

  it('can be some: only those that are there are read', () => {
    expect(readSomeChoices({ hasDot: false, quiet: 'x', notice: 'directory-rebuilt' })).toEqual({
      hasDot: false,
      quiet: noChoices.quiet,
    });
    expect(readSomeChoices(undefined)).toEqual({});
  });
});

describe('what was before', () => {
  const former = { replacedBy: 'file', day: '2026-11-22', choices: chosen } as const;

  it('is read back as it was stored', () => {
    expect(readReplacedSettings(structuredClone(former))).toEqual(former);
  });

  it.each([
    undefined,
    null,
    3,
    [],
    {},
    { ...former, replacedBy: 'cat' },
    { ...former, day: 3 },
    { ...former, day: 'yesterday' },
    { ...former, day: '2026-02-30' },
    { ...former, choices: [] },
  ])('is nothing where nothing can be read: %j', (raw) => {
    expect(readReplacedSettings(raw)).toBeNull();
  });
});

describe('settings that this version does not know', () => {
  it('are kept as long as a version could have written them', () => {
    const others = { later: { a: 1 }, flood: 'x'.repeat(9_900_000), also: [true] };
    expect(readOthers(others)).toEqual({ later: { a: 1 }, also: [true] });
  });

  it('are bounded all together, however many there are', () => {
    const many = Array.from({ length: 1000 }, (_, at) => [`later${at}`, 'x'.repeat(1000)]);
    expect(JSON.stringify(readOthers(Object.fromEntries(many))).length).toBeLessThan(110_000);
  });
});
