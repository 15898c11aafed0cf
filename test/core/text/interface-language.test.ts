import { describe, expect, it } from 'vitest';
import { readInterfaceLanguage } from '../../../src/core/text/interface-language';

describe('the language of the interface', () => {
  it.each(['fr', 'en'])('is read where there is such a one: %s', (language) => {
    expect(readInterfaceLanguage(language)).toBe(language);
  });

  it.each(['', 'xx', 'toString', 'FR', null, undefined, 4, {}])('is none for %j', (raw) => {
    expect(readInterfaceLanguage(raw)).toBeNull();
  });
});
