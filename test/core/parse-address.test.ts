import { expect, it } from 'vitest';
import { parseAddress } from '../../src/core/parse-address';

it('gives the parts of an address', () => {
  expect(parseAddress('https://example.org/a?b#c')?.hostname).toBe('example.org');
});

it.each(['', '//a.b', 'a.b', 'https://', 'https://ð\u009f'])('gives nothing for %j', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});
