import { expect, it } from 'vitest';
import { hallOf } from '../../../src/tools/house/import-graph';

const module = (source: string, ...targets: string[]) => ({
  source,
  dependencies: targets.map((resolved) => ({ resolved })),
});

it('a hall has its rooms and the arrows between them, and nothing of other halls', () => {
  const modules = [
    module('src/core/need.ts'),
    module('src/core/map/camera.ts', 'src/core/geo/distance.ts', 'src/core/map/groups.ts'),
    module('src/core/geo/distance.ts', 'src/core/need.ts'),
    module('src/ui/answer.tsx', 'src/core/need.ts'),
    module('src/core/map/map.css'),
  ] as unknown as Parameters<typeof hallOf>[1]['modules'];
  expect(hallOf('core', { modules })).toEqual({
    rooms: ['geo', 'map', 'need.ts'],
    arrows: new Map([
      ['geo', ['need.ts']],
      ['map', ['geo']],
      ['need.ts', []],
    ]),
  });
});
