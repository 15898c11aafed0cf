import { expect, it } from 'vitest';
import { isPortal } from '../../../src/core/actions/portals';

it.each([
  ['https://framapad.org', true],
  ['https://www.framapad.org/', true],
  ['https://www.zaclys.com/flux', true],
  ['https://mensuel.framapad.org', false],
  ['https://www.zaclys.com/', false],
  ['https://pad.example/framapad.org', false],
])('%s is a portal: %s', (address, is) => {
  expect(isPortal(address)).toBe(is);
});
