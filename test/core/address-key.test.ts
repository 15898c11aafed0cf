import { expect, it } from 'vitest';
import { addressKey } from '../../src/core/address-key';

it('takes addresses for one that differ only in slashes at the end', () => {
  expect(addressKey('https://pad.example//')).toBe(addressKey('https://pad.example'));
  expect(addressKey('https://pad.example/p')).not.toBe(addressKey('https://pad.example/'));
});
