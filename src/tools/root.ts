import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A path of this repository, from its top. */
export function inRepository(...names: readonly string[]): string {
  return join(fileURLToPath(new URL('../..', import.meta.url)), ...names);
}
