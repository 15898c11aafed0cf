import { expect, it } from 'vitest';
import { tiledNeeds } from '../../src/core/tiled-needs';

it('there are six tiles, none twice', () => {
  expect(tiledNeeds).toHaveLength(6);
  expect(new Set(tiledNeeds).size).toBe(6);
});
