import { describe, expect, it } from 'vitest';
import { keyAliases, withoutAliases } from '../../../src/core/federation/key-aliases';
import { isKnownKey } from '../../../src/core/federation/known-keys';
import { readProperties } from '../../../src/core/federation/properties';
import { readChatonsinfos } from '../../../src/core/federation/read-chatonsinfos';

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
const aliases = [['organization.site', 'organization.website']] as const;
const valuesOf = (...lines: string[]) =>
  Object.fromEntries(withoutAliases(readProperties(bytes(...lines)), aliases).values);

describe('an alias of a key', () => {
  it('gives its value to the key that is meant', () => {
    expect(valuesOf('organization.site=https://a.example/')).toEqual({
      'organization.website': 'https://a.example/',
    });
  });

  it('replaces no value that the key has itself', () => {
    expect(valuesOf('organization.site=x', 'organization.website=y')).toEqual({
      'organization.website': 'y',
    });
    expect(valuesOf('organization.site=x', 'organization.website=')).toEqual({
      'organization.website': 'x',
    });
  });

  it('leaves a file without one as it is', () => {
    const properties = readProperties(bytes('organization.name=A'));
    expect(withoutAliases(properties, aliases)).toBe(properties);
  });

  it('stands in the list for a known key, is none itself, and is in lower case', () => {
    for (const [written, meant] of keyAliases) {
      expect([written, isKnownKey(written)]).toEqual([written.toLowerCase(), false]);
      expect(isKnownKey(meant)).toBe(true);
    }
  });

  it('is not reported as unknown once it is in the list', () => {
    const { file } = readChatonsinfos(
      bytes('organization.name=A', 'organization.logo.url=https://a.example/a.png'),
    );
    expect(file).toMatchObject({ logo: 'https://a.example/a.png', unknownKeys: [] });
  });
});
