import { expect, it } from 'vitest';
import { below } from '../../../src/core/take-along/below';

it.each([
  ['https://pad.example', 'https://pad.example/p/x'],
  ['https://pad.example/', 'https://pad.example/p/x'],
  ['https://pad.example/ici', 'https://pad.example/ici/p/x'],
  ['https://pad.example/ici/?a=b#c', 'https://pad.example/ici/p/x'],
])('finds a path below %s', (address, found) => {
  expect(below(address, 'p/x')).toBe(found);
});
