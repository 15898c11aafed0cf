import { join } from 'node:path';

/** A path of this repository, from its top. */
export function inRepository(...names: readonly string[]): string {
  return join(import.meta.dirname, '../..', ...names);
}
