import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince, readUpdatedFrom } from '../../../src/core/settings/whats-new';

const change = (version: string) => ({ version, fr: `fr ${version}`, en: `en ${version}` });
const all = ['1.0.0', '1.2.0', '1.10.0', '1.9.1'].map(change);
const versionsSince = (from: string) => changesSince(all, from).map(({ version }) => version);

describe('what changed since a version', () => {
  it('is that of each later version, the newest first, by number and not by letter', () => {
    expect(versionsSince('1.2.0')).toEqual(['1.10.0', '1.9.1']);
    expect(versionsSince('0.9')).toEqual(['1.10.0', '1.9.1', '1.2.0', '1.0.0']);
  });

  it('is nothing since the newest one, a later one, or what is no version', () => {
    for (const from of ['1.10.0', '1.10', '2', '', 'x', '1.0.0-rc1'])
      expect(versionsSince(from)).toEqual([]);
  });

  it('never holds the version itself', () => {
    const number = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(fc.array(number), number, (versions, from) => {
        const since = changesSince(versions.map(change), from).map(({ version }) => version);
        expect(since).not.toContain(from);
      }),
    );
  });
});

it('reads a stored version, and takes anything else for none', () => {
  expect(readUpdatedFrom('1.0.0')).toBe('1.0.0');
  for (const raw of [undefined, null, 1, '', 'one', {}]) expect(readUpdatedFrom(raw)).toBeNull();
});
