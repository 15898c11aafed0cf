import { expect, it } from 'vitest';
import { crowdedSites } from '../../../../src/core/federation/gather/crowds';
import { toEnd } from '../../../../src/core/time/steps';
import { aHoster } from '../../../builders/hosters';

const from = (host: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    aHoster({
      site: `https://h${index}.example/`,
      sources: [{ name: `https://${host}/${index}.properties`, asOf: null }],
    }),
  );

it('names the sites of whom one host alone speaks, beyond a handful', () => {
  expect(toEnd(crowdedSites(from('one.example', 6))).size).toBe(6);
  expect(toEnd(crowdedSites(from('one.example', 5))).size).toBe(0);
  const apart = Array.from({ length: 9 }, (_, index) => from(`o${index}.example`, 1)).flat();
  expect(toEnd(crowdedSites(apart)).size).toBe(0);
});
