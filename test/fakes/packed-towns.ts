import type { Gazetteer } from '../../src/core/towns/gazetteer';
import { unpackTowns } from '../../src/core/towns/pack';
import { type PackSources, packTowns } from '../../src/tools/towns/pack';

/** A gazetteer of one pack with these lines. */
export function aGazetteer(
  towns: readonly string[],
  admins: readonly string[] = [],
  more: Partial<PackSources> = {},
): Gazetteer {
  const inhabitants = (line: string) => Number(line.split('\t')[8]);
  const sorted = towns.toSorted((one, other) => inhabitants(other) - inhabitants(one));
  return [unpackTowns(packTowns({ towns: sorted, admins, ...more }))];
}
