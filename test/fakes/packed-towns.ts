import type { Gazetteer } from '../../src/core/towns/gazetteer';
import { unpackTowns } from '../../src/core/towns/pack';
import { type PackSources, packTowns } from '../../src/tools/towns/pack';

/** A gazetteer of one pack with these lines. */
export function aGazetteer(
  towns: readonly string[],
  admins: readonly string[] = [],
  more: Partial<PackSources> = {},
): Gazetteer {
  return [unpackTowns(packTowns({ towns, admins, ...more }))];
}
